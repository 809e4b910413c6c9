import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/languages/notices.js';
import { sayNotice } from '../../src/languages/say-notice.js';
import { parse, status } from '../../src/library.js';
import { calendarReport } from '../../src/reports/calendar.js';
import { contentLine, textValue } from '../../src/reports/calendar-text.js';
import type { ReportContext } from '../../src/reports/report.js';
import type { ChangedStep, ChangeType } from '../../src/status/changes-since.js';
import { visible } from '../../src/text/visible.js';
import { ownKinds } from '../support/kinds.js';
import { folderWith, serviceplan } from '../support/cli.js';
import { fc } from '../support/properties.js';

const today = '2026-11-22';
const context: ReportContext = {
  heading: 'Example Ltd',
  language: 'en',
  tell: () => undefined,
};

async function make(
  text: string,
  path = 'customers/x/lifecycle.md',
  { url, ...given }: Partial<ReportContext> & { readonly url?: string } = {},
): Promise<string> {
  const made = status([parse(text, path)], { today, kinds: ownKinds });
  const stood = { ...made, workspaces: made.workspaces.map((workspace) => ({ ...workspace, url })) };
  return (await calendarReport(stood, { ...context, ...given })).join('');
}

async function makeOf(...texts: string[]): Promise<string> {
  const documents = texts.map((text, index) => parse(text, `${index}.md`));
  return (await calendarReport(status(documents, { today, kinds: ownKinds }), context)).join('');
}

interface Shown {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly names: string[];
}

/** What an independent reader finds in a calendar. */
function eventsOf(text: string): Shown[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(root.name).toBe('vcalendar');
  return root.getAllSubcomponents().map((component) => {
    expect(component.name).toBe('vevent');
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    expect(startDate.isDate).toBe(true);
    const names = component.getAllProperties().map(({ name }) => name);
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString(), names };
  });
}

const lifecycle = (steps: string, facts = 'language: en\ncustomer: Nordvik AB') =>
  `---\nkind: lifecycle\nid: nordvik\n${facts}\n---\n\n# X\n\n## A Preparation\n\n${steps}`;
/** A change of a step of the document `x.md`. */
function changeOf(step: string, type: ChangeType): ChangedStep {
  const place = { path: 'x.md', id: 'nordvik', document: 'Nordvik AB', customer: 'Nordvik AB' };
  return { type, ...place, step, title: 'Step', phase: 'A', responsible: undefined, to: '2026-12-01' };
}

const survey = (steps = '') =>
  `---\nkind: survey\nid: x\nlanguage: en\naudience: customers\ndates:\n  closing: 2026-12-01\n  publishing: 2026-12-10\n---\n\n# Survey\n\n## F Follow-up\n${steps}`;
const STEP = '### A1 Market analysis\n\n- Responsible: sales\n- Due: 2026-12-01\n';

describe('a calendar', () => {
  it('holds each open step on the day it is due, and no other', async () => {
    const text = await make(
      lifecycle(
        [
          STEP,
          '### A2 Signed\n\n- Due: 2026-12-02\n- Sign-off: Anna, 2026-11-02, done\n',
          '### A3 Waived\n\n- Due: 2026-12-03\n- Waived: Anna, 2026-11-02, no need\n',
          '### A4 Overdue\n\n- Due: 2026-11-20\n',
          '### A5 Undated\n\n- Responsible: anna\n',
          '### A6 Last\n\n- Due: 9999-12-31\n',
        ].join('\n'),
      ),
    );
    expect(eventsOf(text).map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ['nordvik/A1@serviceplan', '2026-12-01', '2026-12-02'],
      ['nordvik/A4@serviceplan', '2026-11-20', '2026-11-21'],
      ['nordvik/A6@serviceplan', '9999-12-31', '10000-01-01'],
    ]);
  });

  it.each([
    ['en', 'Responsible: nobody holds sales'],
    ['sv', 'Ansvarig: rollen försäljning'],
    ['nb', 'Ansvarlig: rollen salg'],
  ])('speaks the language of the document: %s', async (language, responsible) => {
    const facts = `language: ${language}\ncustomer: Nordvik AB\nroles:\n  sales:`;
    const [event] = eventsOf(await make(lifecycle(STEP, facts)));
    expect(event?.summary).toBe('A1 Market analysis – Nordvik AB');
    expect(event?.description.split('\n')).toEqual([
      responsible.replace('nobody holds', 'role'),
      expect.stringMatching(/^A /),
      'customers/x/lifecycle.md',
    ]);
  });

  it('knows an event by its ids, whatever its day and title', async () => {
    const uids = async (steps: string) => eventsOf(await make(lifecycle(steps))).map(({ uid }) => uid);
    expect(await uids('### A1 Other\n\n- Due: 2027-03-01\n')).toEqual(await uids(STEP));
    expect(await uids(`${STEP}\n${STEP}`)).toEqual([
      'nordvik/A1@serviceplan',
      'nordvik/A1/again-1@serviceplan',
    ]);
  });

  it('keeps all events of what shares its ids', async () => {
    const figure = '### C1 Satisfied\n\n- Measured every: 3 m\n\nValues:\n\n- 2026-09-30: 4\n';
    const scorecard = `---\nkind: scorecard\nid: s\nlanguage: en\n---\n\n# S\n\n## Customer figures\n\n${figure}`;
    const made = await makeOf(`${scorecard}\n${figure}`, scorecard, survey(), survey());
    expect(eventsOf(made).map(({ uid }) => uid)).toEqual([
      ...['x/closing@serviceplan', 'x/publishing@serviceplan'],
      ...['x/closing/again-1@serviceplan', 'x/publishing/again-1@serviceplan'],
      ...['s/C1/measure@serviceplan', 's/C1/measure/again-1@serviceplan', 's/C1/measure/again-2@serviceplan'],
    ]);
  });

  it.each([
    ['the step for it', 'F1', ['x/F1@serviceplan', 'x/closing@serviceplan']],
    ['another step', 'F2', ['x/F2@serviceplan', 'x/closing@serviceplan', 'x/publishing@serviceplan']],
  ])("holds the day on which a survey's result is published once, beside %s", async (_, id, uids) => {
    const made = await makeOf(survey(`\n### ${id} Step\n\n- Due: 2026-12-10\n`));
    expect(eventsOf(made).map(({ uid }) => uid)).toEqual(uids);
  });

  it("judges whether a survey has closed by its own workspace's day", async () => {
    const made = status([parse(survey(), 'x.md')], { today, kinds: ownKinds });
    const workspaces = made.workspaces.map((workspace) => ({ ...workspace, today: '2026-12-02' as const }));
    const text = (await calendarReport({ ...made, workspaces }, context)).join('');
    expect(eventsOf(text).map(({ uid }) => uid)).toEqual(['x/publishing@serviceplan']);
  });

  it('shows the next occurrence of a step that comes back, each as an event of its own', async () => {
    const step = (due: string, signed: string) => `### C1 Meeting\n\n- Due: ${due}\n- Every: 3 m\n${signed}`;
    const once = '- Sign-off: Anna, 2026-11-20, done\n';
    const uids = async (text: string) => eventsOf(await make(lifecycle(text))).map(({ uid }) => uid);
    expect(await uids(step('2026-12-01', ''))).toEqual(['nordvik/C1/1@serviceplan']);
    expect(await uids(step('2026-12-08', ''))).toEqual(['nordvik/C1/1@serviceplan']);
    expect(await uids(step('2027-03-01', once))).toEqual(['nordvik/C1/2@serviceplan']);
  });

  it.each([
    ['a countersignature closes none', ['Anna, 2026-10-02, done', 'Bo, 2026-10-10, approved'], 2],
    ['the same person signs the next', ['Anna, 2026-10-02, done', 'Anna, 2026-10-10, done'], 3],
    ['another person signs the next, later', ['Anna, 2026-10-02, done', 'Bo, 2026-10-20, done'], 3],
    [
      'withdrawing opens one again',
      ['Anna, 2026-09-01, done', 'Anna, 2026-10-02, done', 'Bo, 2026-10-03, not approved'],
      2,
    ],
    [
      'and that with its countersignature',
      ['Anna, 2026-10-02, done', 'Bo, 2026-10-03, done', 'Bo, 2026-10-03, not approved'],
      1,
    ],
    [
      'refusing what is open withdraws nothing',
      ['Anna, 2026-10-02, done', 'Bo, 2026-10-03, not approved', 'Bo, 2026-10-04, not approved'],
      1,
    ],
    [
      'what is signed after that is closed',
      ['Anna, 2026-10-02, done', 'Bo, 2026-10-03, not approved', 'Anna, 2026-10-04, done'],
      2,
    ],
  ])('tells occurrences apart as signing does: %s', async (_, signOffs, occurrence) => {
    const lines = signOffs.map((signOff) => `- Sign-off: ${signOff}\n`).join('');
    const step = `### C4 Meeting\n\n- Due: 2026-12-01\n- Every: 1 m\n${lines}`;
    expect(eventsOf(await make(lifecycle(step))).map(({ uid }) => uid)).toEqual([
      `nordvik/C4/${occurrence}@serviceplan`,
    ]);
  });

  it.each([
    ['D', 'D Development'],
    ['D', 'D – Development'],
  ])('says which phase a step belongs to: %s of %s', async (id, phase) => {
    const text = lifecycle(`### ${id}1 One\n\n- Due: 2026-12-01\n`).replace('A Preparation', phase);
    const [event] = eventsOf(await make(text));
    expect(event?.description).toContain(`\n${phase.replace(' – ', ' ')}\n`);
  });

  it('holds the days by which key figures are to be measured, and with --person those of the owner', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: sv\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n',
      's.md':
        '---\nkind: scorecard\nid: s\nlanguage: sv\nroles:\n  quality:\n---\n\n# Styrkort\n\n## Kundknutna nyckeltal\n\n### C1 Nöjda\n\n- Ägare: anna\n- Mäts var: 3 m\n\nVärden:\n\n- 2026-09-30: 4\n\n### C2 Lojala\n\n- Ägare: bo\n- Mäts var: 3 m\n\n### C3 Återkommande\n\n- Ägare: bo\n- Mäts var: 1 m\n\nVärden:\n\n- 2026-09-30: 4\n\n### C4 Klagomål\n\n- Ägare: quality\n- Mäts var: 2 m\n\nVärden:\n\n- 2026-09-30: 4\n',
    });
    const events = (...args: string[]) =>
      eventsOf(serviceplan(['report', '--format', 'ics', ...args], { cwd }).out).map(
        ({ uid, start, summary, description }) => [uid, start, summary, description],
      );
    const c1 = ['s/C1/measure@serviceplan', '2026-12-30', 'Mät C1 Nöjda – Styrkort', 'Anna Berg\ns.md'];
    const c3 = ['s/C3/measure@serviceplan', '2026-10-30', 'Mät C3 Återkommande – Styrkort', 'Bo Ek\ns.md'];
    const c4 = [
      's/C4/measure@serviceplan',
      '2026-11-30',
      'Mät C4 Klagomål – Styrkort',
      'rollen kvalitet\ns.md',
    ];
    expect(events()).toEqual([c1, c3, c4]);
    expect(events('--person', 'bo')).toEqual([c3]);
    expect(events('--person', 'bo', '--state', 'overdue')).toEqual([]);
  });

  it('says of each of thousands of steps what has changed', async () => {
    const ids = Array.from({ length: 8000 }, (_, index) => `A${index}`);
    const steps = ids.map((id) => `### ${id} Step\n\n- Due: 2026-12-01\n\n`).join('');
    const made = status([parse(lifecycle(steps), 'x.md')], { today, kinds: ownKinds });
    const changes = ids.map((step, index) => changeOf(step, index === 0 ? 'gone' : 'moved'));
    const stood = { ...made, changes: { since: 'main', commit: undefined, steps: changes } };
    const text = (await calendarReport(stood, context)).join('');
    expect(text.replaceAll('\r\n ', '').match(/\\nMoved: /g)).toHaveLength(7999);
  });

  it('is the same, made twice on a day', async () => {
    expect(await make(lifecycle(STEP))).toBe(await make(lifecycle(STEP)));
  });

  it('leads to the file where it is told where files are', async () => {
    const text = await make(lifecycle(STEP), 'kunder/å b;c/x.md', { url: 'https://example.com/a/' });
    expect(text.replaceAll('\r\n ', '')).toContain(
      '\r\nURL:https://example.com/a/kunder/%C3%A5%20b%3Bc/x.md\r\n',
    );
  });

  it('says how many steps have no date', async () => {
    const told: Notice[] = [];
    await make(lifecycle('### A1 X\n\n- Responsible: anna\n'), 'x.md', { tell: (said) => told.push(said) });
    expect(await Promise.all(told.map((said) => sayNotice('en', said)))).toEqual([
      '1 open step has no date, so the calendar does not show it',
    ]);
  });

  it('lets no text become a property', async () => {
    const hostile = [
      'X\\nATTACH:http://evil.example',
      'BEGIN:VALARM',
      'a\\;b\\,c;d,e:f"g',
      'END:VEVENT\u2028BEGIN:VEVENT',
      '\u0085URL:x',
      '\u001b[31m',
      '\u202eevil',
    ];
    for (const title of hostile) {
      const facts = `language: en\ncustomer: ${JSON.stringify(title)}`;
      const [event, another] = eventsOf(
        await make(lifecycle(STEP.replace('Market', title), facts), `${title}.md`),
      );
      expect(another).toBeUndefined();
      expect(event?.names.sort()).toEqual(
        ['description', 'dtend', 'dtstamp', 'dtstart', 'summary', 'transp', 'uid'].sort(),
      );
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\\',
        ';',
        ',',
        ':',
        '"',
        ' ',
        '\t',
        'å',
        '🙂',
        '日',
        'n',
        'N',
        '\u001b',
        '\ud800',
      ),
    )
    .map((marks) => marks.join('')),
);

/** What people see of a text: line breaks of one kind, and nothing hidden. */
const seen = (text: string) =>
  text
    .split(/\r\n|\n|\r/)
    .map(visible)
    .join('\n');

describe('any text', () => {
  it('comes out of a reader as people would see it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const calendar = `BEGIN:VCALENDAR\r\n${contentLine('SUMMARY', textValue(text))}END:VCALENDAR\r\n`;
        const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
        expect(root.getAllProperties().map(({ name }) => name)).toEqual(['summary']);
        expect(root.getFirstPropertyValue('summary')).toBe(seen(text));
      }),
    );
  });

  it('takes lines of at most 75 octets that end in CRLF and cut no character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, times) => {
        const bytes = Buffer.from(contentLine('DESCRIPTION', textValue(text.repeat(times))), 'utf8');
        const lines = bytes.toString('latin1').split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          const decoder = new TextDecoder('utf-8', { fatal: true });
          expect(() => decoder.decode(Buffer.from(line, 'latin1'))).not.toThrow();
        }
        expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
      }),
    );
  });
});
