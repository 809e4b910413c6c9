import { pointAt } from '../text/span.js';
import { makeSource } from '../text/source.js';
import type { Message } from '../text/finding.js';
import type { PlanDocument } from './document.js';
import type { Language } from './vocabulary.js';

/** The document of a file whose text cannot be had: empty, with the reason as its fault. */
export function faultyDocument(
  path: string,
  language: Language,
  rule: 'unreadable-file' | 'too-complex',
  message: Message,
): PlanDocument {
  const nowhere = pointAt(0);
  return {
    source: makeSource(path, ''),
    frontmatter: {
      yaml: { type: 'map', entries: [], span: nowhere },
      span: nowhere,
      kind: undefined,
      id: undefined,
      customer: undefined,
      status: undefined,
      dates: new Map(),
      roles: new Map(),
    },
    language,
    title: undefined,
    preface: [],
    sections: [],
    steps: [],
    entries: [],
    form: undefined,
    faults: [{ rule, message, span: nowhere }],
  };
}
