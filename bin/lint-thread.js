'use strict';

// One of the threads that check documents where there are many; started by `lint`, never by people.
const { parentPort } = require('node:worker_threads');
const { load } = require('../dist/loader.cjs');

if (parentPort) {
  void load('main.cjs').lintThread();
} else {
  console.error('serviceplan: this is a part of serviceplan lint; run that');
  process.exitCode = 2;
}
