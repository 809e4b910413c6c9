// Preloaded into a run of the built command: kills it before or after the operation on files that KILL_AT names, as
// only the system can, so that nothing is tidied up.
const fs = require('node:fs');

const at = Number(process.env.KILL_AT);
const CHANGING = [
  'openSync',
  'writeSync',
  'fchmodSync',
  'fsyncSync',
  'closeSync',
  'mkdirSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
];
let count = 0;
let hasBegun = false;

function step() {
  if (++count === at) process.kill(process.pid, 'SIGKILL');
}

for (const name of CHANGING) {
  const real = fs[name];
  fs[name] = (...args) => {
    // What is read before, and what is told at last, changes nothing.
    hasBegun ||= name === 'mkdirSync';
    const counts = hasBegun && !(name === 'writeSync' && args[0] <= 2);
    if (counts) step();
    const result = real(...args);
    if (counts) step();
    return result;
  };
}
