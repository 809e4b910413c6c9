import type { PlanDocument } from '../document/document.js';
import { type Notice, notice } from '../languages/notices.js';
import type { Finding } from '../text/finding.js';
import { isRecord } from '../text/is-record.js';
import { fingerprintOf } from './fingerprint.js';

/** Findings that are known and let be, counted: document → kind of finding → how many. */
export type Baseline = Map<string, Map<string, number>>;

/** What the file of a baseline says it is. */
const VERSION = 1;

/**
 * How a baseline names a document: by its id, which stays when the file is moved, else by its path. A workspace's own file
 * is named by its path: a template has the id of what is made of it.
 */
export function baselineKey({ frontmatter }: PlanDocument, path: string, isOwnFile = false): string {
  return (isOwnFile ? undefined : frontmatter.id?.value) ?? path;
}

/** The kind of a finding as people read it in a review, and as no other finding has it: `overdue-step C6 9f3c2a7b10de4c55`. */
function entryOf({ rule, step, message: about }: Finding): string {
  return [rule, ...(step ? [step] : []), fingerprintOf({ rule, step, about })].join(' ');
}

/** The rule of such a kind of finding. */
export function ruleOf(entry: string): string {
  return entry.split(' ', 1)[0] ?? '';
}

/** Counts the findings of a document in a baseline, together with those of others that it names alike. */
export function addEntries(baseline: Baseline, key: string, findings: readonly Finding[]): void {
  const counts = baseline.get(key) ?? new Map<string, number>();
  baseline.set(key, counts);
  for (const finding of findings) {
    const entry = entryOf(finding);
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
}

/**
 * The findings of a document that are not among those known. Each known one accounts for one and is taken out of the
 * baseline, so that of documents that it names alike none is let off by what another one had.
 */
export function takeKnown(left: Baseline, key: string, findings: readonly Finding[]): readonly Finding[] {
  const counts = left.get(key);
  return findings.filter((finding) => {
    const entry = entryOf(finding);
    const count = counts?.get(entry) ?? 0;
    if (count > 0) counts?.set(entry, count - 1);
    return count === 0;
  });
}

/** A baseline as a file: sorted, a line for each kind of finding, so that reviews and merges see what changes. */
export function formatBaseline(baseline: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const documents = sorted(baseline)
    .filter(([, counts]) => counts.size > 0)
    .map(([key, counts]) => {
      const lines = sorted(counts).map(([entry, count]) => `      ${JSON.stringify(entry)}: ${count}`);
      return `    ${JSON.stringify(key)}: {\n${lines.join(',\n')}\n    }`;
    });
  const body = documents.length === 0 ? '{}' : `{\n${documents.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "documents": ${body}\n}\n`;
}

/** What a text says as a baseline, or why it is none. */
export type BaselineReading = { readonly baseline: Baseline } | { readonly fault: Notice };

/** Reads a baseline's file. People merge it and edit it, and other versions may have written it. */
export function parseBaseline(text: string): BaselineReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: notice(/^<{7} /m.test(text) ? 'baseline-conflict' : 'baseline-no-json', {}) };
  }
  if (!isRecord(data) || !('version' in data)) return { fault: notice('baseline-no-version', {}) };
  if (data['version'] !== VERSION) {
    return {
      fault: notice('baseline-version', { version: JSON.stringify(data['version']), known: VERSION }),
    };
  }
  if (!isRecord(data['documents'])) return { fault: notice('baseline-no-documents', {}) };
  const baseline: Baseline = new Map();
  for (const [key, counts] of Object.entries(data['documents'])) {
    if (!isRecord(counts)) return { fault: notice('baseline-no-findings', { key }) };
    const entries = Object.entries(counts);
    const odd = entries.find(([, count]) => !isCount(count));
    if (odd) return { fault: notice('baseline-no-number', { name: odd[0], key }) };
    baseline.set(key, new Map(entries as [string, number][]));
  }
  return { baseline };
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
