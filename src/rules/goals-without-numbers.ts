import { writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';
import { lazyPattern } from '../text/lazy-pattern.js';

const NUMBER = lazyPattern(String.raw`\p{Nd}`, 'u');

/** The goals of a service plan hold no number, by which anybody could tell whether they are reached. */
export const goalsWithoutNumbers: Rule = {
  id: 'goals-without-numbers',
  severity: 'note',
  *check({ conformity }) {
    const section = writtenSection(conformity, 'service-goals');
    if (!section || writtenIn(section).some(({ text }) => NUMBER().test(text))) return;
    const { text, span } = section.heading.content;
    yield { message: message('goals-without-numbers', { title: text }), span };
  },
};
