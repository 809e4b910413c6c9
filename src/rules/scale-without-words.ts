import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';
import { lazyPattern } from '../text/lazy-pattern.js';

const LETTER = lazyPattern(String.raw`\p{L}`, 'u');

/** Nobody knows what the answers to a question say: it has no scale, or one of numbers. */
export const scaleWithoutWords: Rule = {
  id: 'scale-without-words',
  severity: 'warning',
  kind: 'survey',
  *check({ survey }) {
    for (const { entry, answers } of survey?.scales ?? []) {
      const scale = entry.id.value;
      const at = { span: entry.heading.span, step: scale };
      if (answers.length === 0) yield { message: message('scale-without-answers', { scale }), ...at };
      const bare = answers.find(({ text }) => !LETTER().test(text.value))?.text;
      if (!bare) continue;
      const said = message('scale-without-words', { scale, text: bare.value });
      yield { message: said, span: bare.span, step: scale };
    }
    for (const { id, type, scaleId, entry } of survey?.questions ?? []) {
      if (scaleId || type === 'open' || type === 'recommendation') continue;
      const said = message('question-without-scale', { question: id });
      yield { message: said, span: entry.heading.span, step: id };
    }
  },
};
