import { writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { message } from '../languages/messages.js';
import { numbersIn } from '../languages/number-words.js';
import type { Rule } from './rule.js';

/** A year says until when, and nothing of how much. */
const YEAR = /^20[2-9]\d$/;

/** The goals of a service plan hold no number, by which anybody could tell whether they are reached. */
export const goalsWithoutNumbers: Rule = {
  id: 'goals-without-numbers',
  severity: 'note',
  *check({ conformity, document }) {
    const section = writtenSection(conformity, 'service-goals');
    if (!section) return;
    const numbers = writtenIn(section).flatMap(({ text }) => numbersIn(text, document.language));
    if (numbers.some((number) => !YEAR.test(number))) return;
    const { text, span } = section.heading.content;
    yield { message: message('goals-without-numbers', { title: text }), span };
  },
};
