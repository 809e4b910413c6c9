// Runs the built command again and again in one process, each run whole: what is at stake between two runs at once comes
// up far more often so, and in less time, than with a process for each. Reads the arguments of the runs as JSON.
const { main, realWorld } = require('../../dist/main.cjs');

const runs = JSON.parse(process.argv[2]);

void (async () => {
  const world = realWorld(process);
  for (const argv of runs) {
    const code = await main({ ...world, argv });
    if (code === 0) continue;
    process.exitCode = code;
    return;
  }
})();
