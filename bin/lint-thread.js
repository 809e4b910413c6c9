'use strict';

// One of the threads that check documents where there are many; started by `lint`, never by people.
const { lintThread } = require('../dist/main.cjs');

void lintThread();
