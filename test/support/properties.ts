import fc from 'fast-check';

/**
 * A change that breaks nothing must not turn red by chance: the same cases are tried each time, until somebody asks for
 * others with `SEED`, or for more with `RUNS`.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_125) });

/** How many cases a property is tried with. */
export const numberOfRuns = (usual: number): number => Number(process.env['RUNS'] ?? usual);

export { fc };
