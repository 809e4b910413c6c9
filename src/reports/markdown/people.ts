import { turnsOf } from '../by-person.js';
import { type DrawPart, table, text } from './part.js';

/** How many steps wait for each person, and why. */
export const peoplePart: DrawPart = (status, { words, number }) => {
  const turns = status.audience === 'customer' ? [] : turnsOf(status);
  if (turns.length === 0) return '';
  const rows = turns.map(({ name, open, overdue, broken, blocking, undated }) => [
    text(name),
    ...[open, overdue, broken, blocking, undated].map(number),
  ]);
  const heads = [words.person, words.open, words.late, words.brokenShort, words.waitedFor, words.undated];
  return `## ${words.byPerson}\n\n${table(heads, rows)}`;
};
