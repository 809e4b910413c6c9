import { describe, expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import { csvReport } from '../../src/reports/csv.js';
import { htmlReport } from '../../src/reports/html-report.js';
import { jsonReport } from '../../src/reports/json.js';
import { markdownReport } from '../../src/reports/markdown.js';
import { calendarReport } from '../../src/reports/calendar.js';
import { mergeStatuses } from '../../src/status/merge.js';
import { readStatus } from '../../src/status/read-status.js';
import { hostileLifecycle, HOSTILE_TEXTS } from '../support/hostile-plan.js';
import { ownKinds } from '../support/kinds.js';
import { fc } from '../support/properties.js';

const STATUS = status([parse(hostileLifecycle('harmless'))], { today: '2026-11-22', kinds: ownKinds });
const JSON_TEXT = [...jsonReport(STATUS)].join('');

/** The JSON with the value at a path set to another, or taken away. */
function changed(path: string, value: unknown): string {
  const data = JSON.parse(JSON_TEXT) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, data);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return JSON.stringify(data);
}

const faultIn = (text: string) => {
  const read = readStatus(text);
  return 'fault' in read ? read.fault : 'none';
};

describe('the JSON of a status', () => {
  it('is read as it was written, to the byte', () => {
    const read = readStatus(JSON_TEXT);
    expect('status' in read && [...jsonReport(read.status)].join('')).toBe(JSON_TEXT);
  });

  it.each([
    ['', '1:1: no valid JSON'],
    ['{\n  "version":', '2:13: no valid JSON'],
    ['<!doctype html>\n<title>A report</title>\n', 'no valid JSON'],
    ['{\n  "version": 1,\n  oops\n}', '3:3: no valid JSON'],
    ['[]', 'it has no version'],
    ['null', 'it has no version'],
    ['{}', 'it has no version'],
    ['{"version":"1"}', 'it has no version'],
    ['{"version":2,"documents":[]}', 'it is of version 2, and this serviceplan reads version 1 only'],
    [
      '{"version":1,"today":"2026-11-22","summary":{},"files":[]}',
      'workspaces is missing; it must be a list',
    ],
    [changed('today', '22/11/2026'), 'today must be a date, YYYY-MM-DD, not “22/11/2026”'],
    [changed('today', '2026-02-30'), 'today must be a date, YYYY-MM-DD, not “2026-02-30”'],
    [changed('documents', {}), 'documents must be a list, not an object'],
    [changed('documents.0.language', 'se'), 'documents[0].language must be one of sv, nb, en, not “se”'],
    [changed('documents.0.steps.0.state', 'overdu'), 'not “overdu”; did you mean “overdue”?'],
    [changed('documents.0.steps.1.due', 5), 'documents[0].steps[1].due must be a date, YYYY-MM-DD, not 5'],
    [changed('documents.0.steps.2.line', -1), 'steps[2].line must be a whole number, 1 or more, not -1'],
    [
      changed('documents.0.steps.2.due', undefined),
      'steps[2].due is missing; a step that is overdue has a date',
    ],
    [changed('documents.0.steps.0.signedOn', undefined), 'signedOn must stand beside signedBy'],
    [changed('documents.0.phases.0.signed', 99), 'phases[0].steps must be at least'],
    [
      changed('documents.0.workspace', 'another'),
      'documents[0].workspace must be the name of one of the workspaces',
    ],
    [changed('documents.0.steps', null), 'documents[0].steps must be a list, not null'],
    [changed('totals.signed', 7), 'totals.signed must be 1, as the documents say, not 7'],
    [changed('totals.open', 1.5), 'totals.open must be a whole number, 0 or more, not 1.5'],
    [changed('workspaces.0.url', 'javascript:alert(1)'), 'workspaces[0].url must be a link'],
    [
      changed('shard', { index: 3, count: 2, run: 'x' }),
      'shard.index must be at most shard.count (2), not 3',
    ],
    [changed('documents.0.kind', '\u001b[31mred\u202e'), 'none'],
    [changed('documents.0.language', '\u001b[31mred'), 'not “\\u{1b}[31mred”'],
    [changed('documents.0.language', 'x'.repeat(5000)), `not “${'x'.repeat(60)}…”`],
  ])('%#: is refused with its place and what was expected', (text, expected) => {
    expect(faultIn(text)).toContain(expected);
  });

  it('knows only keys of its own: others, and those of prototypes, are left out', () => {
    const text = JSON_TEXT.replace(
      '{"version":1',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"future":{"a":1},"version":1',
    ).replaceAll('"kind":', '"toString":"x","__proto__":{"polluted":1},"kind":');
    const read = readStatus(text);
    expect('status' in read && [...jsonReport(read.status)].join('')).toBe(JSON_TEXT);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    // What only a prototype would give is not there.
    expect(faultIn(`{"version":1,"__proto__":${JSON_TEXT}}`)).toContain('today is missing');
  });

  it('nests and repeats without end, and is told all the same', () => {
    expect(faultIn(`{"version":1,"today":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toContain(
      'today must be',
    );
    expect(faultIn('['.repeat(200_000))).toContain('no valid JSON');
  });

  it('does nothing to a report, whatever text stands in it', async () => {
    for (const text of HOSTILE_TEXTS) {
      const hostile = JSON_TEXT.replaceAll('harmless', JSON.stringify(text).slice(1, -1)).replace(
        /"(name|path|folder)":"[^"]*"/g,
        (_, key: string) => `"${key}":${JSON.stringify(text)}`,
      );
      const read = readStatus(hostile);
      if (!('status' in read)) throw new Error(read.fault);
      const merged = mergeStatuses(
        [
          { file: 'a', status: read.status },
          { file: 'b', status: STATUS },
        ],
        {},
      );
      if (!('status' in merged)) throw new Error('not merged');
      const context = { heading: text, language: 'en' as const, tell: () => undefined };
      const page = (await htmlReport(merged.status, context)).join('');
      if (/[<>"']/.test(text)) expect(page).not.toContain(text);
      expect(page.match(/<script/g)).toHaveLength(1);
      const csv = (await csvReport(merged.status, context)).join('');
      expect(csv).not.toMatch(/(?:^|[,;])"[=+@-]/m);
      const outside = (await markdownReport(merged.status, context))
        .join('')
        .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(outside).not.toMatch(/[<>]/);
      for (const line of (await calendarReport(merged.status, context)).join('').split('\r\n'))
        expect(line).toMatch(/^(?:[A-Z-]+[;:]| |$)/);
    }
  });

  it('is whatever it is: nothing makes reading throw', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('documents', 'workspaces', 'documents.0.steps', 'totals'),
        (json, at) => {
          expect(() => readStatus(json)).not.toThrow();
          expect(() => readStatus(changed(at, JSON.parse(json)))).not.toThrow();
        },
      ),
    );
  });
});
