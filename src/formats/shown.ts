import { visible } from '../text/visible.js';

/** The most UTF-16 code units of a message that other programs are given; all that we know of take as many. */
const LONGEST_MESSAGE = 1000;

/** A finding's message for other programs to show: one line of visible characters that none of them finds too long. */
export function shownMessage(message: string): string {
  const shown = visible(message);
  return shown.length <= LONGEST_MESSAGE
    ? shown
    : `${shown.slice(0, LONGEST_MESSAGE - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** A path that is relative to the folder worked in, as the repository sees it: `plans/` and `../x.md` make `x.md`. */
export function repositoryPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
