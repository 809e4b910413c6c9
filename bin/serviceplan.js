#!/usr/bin/env node
'use strict';

const { main, realWorld } = require('../dist/main.cjs');

main(realWorld(process)).then((code) => {
  process.exitCode = code;
});
