#!/usr/bin/env node
'use strict';

const { keepCompiled, load } = require('../dist/loader.cjs');
const { main, realWorld } = load('main.cjs');

main(realWorld(process)).then((code) => {
  process.exitCode = code;
  keepCompiled();
});
