import { eachInline } from '../document/links.js';
import { message } from '../languages/messages.js';
import type { Inline } from '../markdown/blocks.js';
import type { Issue, Rule } from './rule.js';

const NUMBER = /\p{Nd}+(?:[.,  ]\p{Nd}+)*(?:\s?%)?/u;

/** The vision holds a number, which belongs to the goals. */
export const visionWithNumbers: Rule = {
  id: 'vision-with-numbers',
  severity: 'warning',
  *check({ document, conformity }) {
    const section = conformity?.sections.find(({ asked }) => asked.id === 'vision')?.section;
    const issues: Issue[] = [];
    const look = ({ text, span }: Inline) => {
      const number = NUMBER.exec(text)?.[0];
      if (number === undefined) return;
      const at = document.source.text.slice(span.start, span.end).indexOf(number);
      const start = span.start + at;
      const place = at < 0 ? span : { start, end: start + number.length };
      issues.push({ message: message('vision-with-numbers', { number }), span: place });
    };
    // What is quoted is the template's question.
    for (const block of section?.blocks ?? []) if (block.type !== 'quote') eachInline(block, look);
    yield* issues;
  },
};
