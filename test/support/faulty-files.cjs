// Loaded before the built command: lets an operation on the files of a folder fail, or kills the process before it, as
// only the system can, so that nothing is tidied up. As a preloaded file it does what FAULT and FAULT_AT say in
// the folder worked in; a test that runs the command in its own process sets `faults`.
const fs = require('node:fs');
const { sep } = require('node:path');

const CHANGING = [
  'openSync',
  'writeSync',
  'fchmodSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'unlinkSync',
];
const ASKING = [
  'accessSync',
  'fstatSync',
  'lstatSync',
  'readdirSync',
  'readSync',
  'realpathSync',
  'statSync',
];

const faults = {
  /** The folder whose files are meant; nothing while all goes well. */
  folder: process.env.FAULT === undefined ? undefined : fs.realpathSync(process.cwd()),
  /** `kill`, `partial write`, or the code of an error. */
  fault: process.env.FAULT,
  /** Which operation, from 1. */
  at: Number(process.env.FAULT_AT),
  count: 0,
  /** The operation that failed. */
  failed: undefined,
};
const open = new Set();

function isMeant(args) {
  const { folder } = faults;
  const isInside = (path) => typeof path === 'string' && (path === folder || path.startsWith(folder + sep));
  return folder !== undefined && (isInside(args[0]) || isInside(args[1]) || open.has(args[0]));
}

/** Whether this is the operation; then the process may be gone. */
function isNow() {
  if (++faults.count !== faults.at) return false;
  if (faults.fault === 'kill') process.kill(process.pid, 'SIGKILL');
  return true;
}

function fail(name, real, args) {
  faults.failed = name;
  // What is closed with an error is closed.
  if (name === 'closeSync') real(...args);
  if (name === 'writeSync' && faults.fault === 'partial write') return real(args[0], args[1], 0, 10);
  const code = faults.fault === 'partial write' ? 'ENOSPC' : faults.fault;
  throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name });
}

for (const name of [...CHANGING, ...ASKING]) {
  const real = fs[name];
  const wrapped = (...args) => {
    if (!isMeant(args)) return real(...args);
    // What only asks changes nothing: to be killed there is to be killed at what comes next.
    const counts = CHANGING.includes(name) || faults.fault !== 'kill';
    if (counts && isNow()) return fail(name, real, args);
    const result = real(...args);
    if (name === 'openSync') open.add(result);
    if (name === 'closeSync') open.delete(args[0]);
    return result;
  };
  fs[name] = Object.assign(wrapped, real);
}

module.exports = { faults };
