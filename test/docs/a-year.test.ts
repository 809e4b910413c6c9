import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../src/status/status.js';
import { projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';

// The year of an invented company, played with the built command from an empty folder. What is expected of each morning
// was counted by hand, with a calendar of England's holidays beside it, and not taken from any output.

const EXAMPLE = join(ROOT, 'examples/en-coffee-service');
const PAGE = projectFile('docs/a-year.md');

/** What a morning should show. Steps: each of the lifecycles has 37, each complaint 6. */
interface Morning {
  readonly totals: Pick<Status['totals'], 'steps' | 'signed' | 'waived' | 'overdue'>;
  /** Ids of overdue steps, with the day they were due. */
  readonly overdue: readonly string[];
  readonly written: number;
  /** Findings of lint, by rule: errors and warnings. */
  readonly lint: Readonly<Record<string, number>>;
}

const MORNINGS: Readonly<Record<string, Morning>> = {
  '2025-12-02': {
    totals: { steps: 37, signed: 0, waived: 0, overdue: 0 },
    overdue: [],
    written: 0,
    lint: { 'unwritten-section': 12 },
  },
  '2026-03-23': {
    // Two lifecycles and a complaint; of the law firm A1–A7, B1.1–B1.6, B2.1–B2.4, of the complaint S1–S4.
    totals: { steps: 37 + 37 + 6, signed: 7 + 6 + 4 + 4, waived: 19, overdue: 3 },
    overdue: ['S5 2026-03-10', 'B2.5 2026-03-12', 'S6 2026-03-17'],
    written: 12,
    // The requirements have not been gone through with the customer.
    lint: { 'overdue-step': 3, 'unwritten-section': 1 },
  },
  '2026-06-12': {
    // Another complaint, of which S1 is signed, and a survey with M1, M2, F1, F2.
    totals: { steps: 74 + 12 + 4, signed: 19 + 6 + 1, waived: 19, overdue: 2 },
    overdue: ['F1 2026-06-05', 'S2 2026-06-11'],
    written: 12,
    lint: {
      'overdue-step': 2,
      'open-points-at-sign-off': 1,
      'unanswered-suggestion': 1,
      'unwritten-section': 2,
    },
  },
  '2026-09-14': {
    // A third complaint, all of them signed; M1, M2 and F1; a supplier review with three steps; E1.
    totals: { steps: 74 + 18 + 4 + 3, signed: 19 + 18 + 3 + 1, waived: 19, overdue: 1 },
    overdue: ['E4 2026-08-28'],
    written: 12,
    lint: { 'overdue-step': 1, 'open-points-at-sign-off': 1 },
  },
  '2026-11-20': {
    // A third lifecycle, another survey with M1, F1, F2, a review with D1–D3 and N1; C1–C6 and D1–D4 of the museum are over.
    totals: {
      steps: 111 + 18 + 4 + 3 + 3 + 4,
      signed: 19 + 8 + 10 + 18 + 3 + 1 + 3 + 1,
      waived: 19,
      overdue: 1,
    },
    overdue: ['A1 2026-11-17'],
    written: 12,
    lint: { 'overdue-step': 1, 'unanswered-suggestion': 1 },
  },
};

/** Figures that stand in the page's last status, counted from the files of answers and the days of the complaints. */
const COUNTED = {
  // 47 of 56 who had an opinion are positive, 35 of 48 in spring; 22 would recommend, 10 would not.
  positive: [47 / 56, 35 / 48],
  netPromoter: [(100 * (22 - 10)) / 56, (100 * (16 - 12)) / 48],
  // Received 10 February and settled 1 October, 8 June and 10 July, 13 July and 17 August.
  toClose: [233, 32, 35],
};

const seen = new Map<string, { status: Status; lint: Record<string, number>; printed: Map<string, string> }>();
const folder = temporaryFolder();

beforeAll(async () => {
  const { playYear } = (await import(pathToFileURL(join(ROOT, 'scripts/year/play.mjs')).href)) as {
    playYear: (folder: string, mornings: readonly string[]) => Iterable<string>;
  };
  const at = (day: string, ...args: string[]) =>
    serviceplan([...args, '--today', day], { cwd: folder, env: { COLUMNS: '80' } });
  for (const day of playYear(folder, Object.keys(MORNINGS))) {
    const findings = (
      JSON.parse(at(day, 'lint', '--format', 'json').out) as {
        files: { findings: { rule: string; severity: string }[] }[];
      }
    ).files.flatMap((file) => file.findings);
    const lint: Record<string, number> = {};
    for (const { rule, severity } of findings) {
      if (severity !== 'note') lint[rule] = (lint[rule] ?? 0) + 1;
    }
    const shown = commandsOn(day).map((flags) => [flags, at(day, ...flags.split(' ')).out.trimEnd()] as const);
    const status = JSON.parse(at(day, 'status', '--format', 'json').out) as Status;
    seen.set(day, { status, lint, printed: new Map(shown) });
  }
}, 300_000);

/** The commands whose output the page shows on a day, and that output. */
function shownOn(day: string): (readonly [flags: string, output: string])[] {
  const fence = /<!-- output on (\S+): serviceplan (.*?) -->\s*```text\n([\s\S]*?)\n```/g;
  return [...PAGE.matchAll(fence)].flatMap(([, on, flags = '', output = '']) =>
    on === day ? [[flags, output] as const] : [],
  );
}

const commandsOn = (day: string) => shownOn(day).map(([flags]) => flags);

describe.each(Object.entries(MORNINGS))('the morning of %s', (day, { totals, overdue, written, lint }) => {
  it('stands as it was counted by hand', () => {
    const { status } = seen.get(day) ?? {};
    expect(status?.totals).toMatchObject(totals);
    const late = status?.documents
      .flatMap(({ steps = [] }) => steps)
      .filter(({ state }) => state === 'overdue')
      .map(({ id, due }) => `${id} ${due ?? ''}`);
    expect(late?.sort()).toEqual([...overdue].sort());
    const plan = status?.documents.find(({ kind }) => kind === 'service-plan');
    expect(plan?.sections?.filter(({ state }) => state === 'written')).toHaveLength(written);
  });

  it('has the findings that were counted by hand', () => {
    expect(seen.get(day)?.lint).toEqual(lint);
  });

  it('is what the page shows', () => {
    expect(commandsOn(day).length).toBeGreaterThan(0);
    for (const [flags, output] of shownOn(day)) expect(seen.get(day)?.printed.get(flags)).toBe(output);
  });
});

describe('the end of the year', () => {
  it('has the figures that were counted from answers and days', () => {
    const documents = seen.get('2026-11-20')?.status.documents ?? [];
    const surveys = documents.flatMap(({ survey }) => survey?.result ?? []);
    expect(surveys.map(({ overall }) => overall?.share)).toEqual(
      COUNTED.positive.map((share) => expect.closeTo(share, 10) as number),
    );
    const scores = surveys.flatMap(({ questions }) => questions.flatMap(({ netPromoter }) => netPromoter?.score ?? []));
    expect(scores).toEqual(COUNTED.netPromoter.map((score) => expect.closeTo(score, 10) as number));
    const days = documents.flatMap(({ complaint }) =>
      complaint?.closed === undefined || complaint.received === undefined
        ? []
        : [(Date.parse(complaint.closed) - Date.parse(complaint.received)) / 86_400_000],
    );
    expect([...days].sort()).toEqual([...COUNTED.toClose].sort());
  });

  it('is the example, file by file', () => {
    const files = (root: string) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('.serviceplan') && statSync(join(root, path)).isFile())
        .sort();
    expect(files(folder)).toEqual(files(EXAMPLE));
    for (const path of files(EXAMPLE)) {
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(readFileSync(join(EXAMPLE, path), 'utf8'));
    }
  });

  it('has a document of every kind, and of one that is the company’s own', () => {
    const kinds = new Set(
      serviceplan(['new', '--list'], { cwd: EXAMPLE }).out.match(/^ {2,}[a-z][a-z-]+(?= )|^[a-z][a-z-]+(?= )/gm),
    );
    const documents = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.startsWith('templates'))
      .map((path) => /^kind: (.*)$/m.exec(readFileSync(join(EXAMPLE, path), 'utf8'))?.[1]);
    expect([...new Set(documents)].sort()).toEqual([...kinds].map((kind) => kind.trim()).sort());
    expect(kinds).toContain('supplier-review');
  });
});
