import { ChangedMeanwhile } from '../../workspace/files/change-file.js';
import { Undone } from './undone.js';

/**
 * So long something is tried anew when others keep changing its files, in milliseconds. A number of tries would not do: who
 * writes in a loop can win any number of them.
 */
const PATIENCE = 30_000;

/**
 * Writes what was made of files; where others changed them meanwhile, makes it anew of what they hold now.
 *
 * @throws ChangedMeanwhile when they never rest
 */
export async function untilUnchanged<T, Written>(
  first: T,
  write: (made: T) => Promise<Written>,
  makeAnew: () => Promise<T>,
): Promise<Written> {
  const begin = performance.now();
  for (let made = first; ; made = await makeAnew()) {
    try {
      return await write(made);
    } catch (error) {
      if (!isChangedMeanwhile(error) || performance.now() - begin > PATIENCE) throw error;
    }
  }
}

function isChangedMeanwhile(error: unknown): boolean {
  return (error instanceof Undone ? error.cause : error) instanceof ChangedMeanwhile;
}
