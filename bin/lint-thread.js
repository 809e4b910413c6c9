'use strict';

// One of the threads that check documents where there are many; started by `lint`, never by people.
const { load } = require('../dist/loader.cjs');

void load('main.cjs').lintThread();
