import { setFlagsFromString } from 'node:v8';

/** How many expect short lives: the engine is one for all of them. */
let holders = 0;

/**
 * Has the engine put new objects where short-lived ones belong, always. Else it now and then concludes from the workspace's
 * templates, which are read first and kept, that what a reading makes is kept, puts all that documents are made of among
 * the old objects, and a run over thousands of them takes two thirds more memory and a sixth more time.
 *
 * @returns what lets it conclude again, once nobody expects short lives: code that is kept for later runs must be made as
 *   they are
 */
export function expectShortLives(): () => void {
  if (holders++ === 0) setFlagsFromString('--no-allocation-site-pretenuring');
  return () => {
    if (--holders === 0) setFlagsFromString('--allocation-site-pretenuring');
  };
}
