import { fitsInTurn } from './in-turn.js';

/**
 * Whether a path is meant by a pattern: `*` and `?` within a name, `**` for any number of folders, and all that lies below
 * what is meant. Takes time in proportion to both, whatever the pattern.
 *
 * @param path with `/` between, without one in front
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return wanted.length > 0 && fitsInTurn([...wanted, '**'], path.split('/'), '**', matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  return fitsInTurn(Array.from(pattern), Array.from(name), '*', (a, b) => a === '?' || a === b);
}
