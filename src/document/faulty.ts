import { pointAt } from '../text/span.js';
import { makeSource, type Source } from '../text/source.js';
import type { Message } from '../text/finding.js';
import type { Fault, PlanDocument } from './document.js';
import type { Language } from './vocabulary.js';

/** Whether a file could not be read as the document that it may be: nothing that it seems to lack is known to be missing. */
export function isUnread({ faults }: Pick<PlanDocument, 'faults'>): boolean {
  return faults.some(({ rule }) => rule === 'unreadable-file' || rule === 'too-complex');
}

/** The document of a file whose text cannot be had: empty, with the reason as its fault. */
export function faultyDocument(
  path: string,
  language: Language,
  rule: 'unreadable-file' | 'too-complex',
  message: Message,
): PlanDocument {
  return documentOfFaults(makeSource(path, ''), language, [{ rule, message, span: pointAt(0) }]);
}

/** A file of which nobody reads more than what is wrong with it. */
export function documentOfFaults(source: Source, language: Language, faults: readonly Fault[]): PlanDocument {
  const nowhere = pointAt(0);
  return {
    source,
    frontmatter: {
      yaml: { type: 'map', entries: [], span: nowhere },
      span: nowhere,
      isWhole: false,
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
    faults,
  };
}
