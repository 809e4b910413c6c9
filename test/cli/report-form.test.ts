import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const SWEDISH = 'examples/sv-fastighetsservice';
const NORWEGIAN = 'examples/nb-renhold';

/** What stands in the cells of a table, row by row. */
function cells(page: string): string[][] {
  const body = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'));
  return body
    .split(/<tr\b[^>]*>/)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd]\b[^>]*>/)
        .slice(1)
        .map((cell) =>
          cell
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
    );
}

describe('report --form', () => {
  it.each([
    [SWEDISH, 'brf-exempelparken', ['Att göra', 'Att tänka på', 'Ansvarig', 'Klart den', 'Sign']],
    [
      NORWEGIAN,
      'oppdiktet-kontorfellesskap-as',
      ['Å gjøre', 'Å tenke på', 'Ansvarlig', 'Ferdig den', 'Sign'],
    ],
    [
      'examples/en-it-support',
      'fictional-smiles-dental-care-ltd',
      ['To do', 'To consider', 'Responsible', 'Due', 'Signature'],
    ],
  ])('of %s has the five columns in the document’s language, whatever the flag says', (cwd, id, heads) => {
    const { code, out } = serviceplan(['report', '--form', id, '--language', 'en'], { cwd: copyOf(cwd) });
    expect(code).toBe(0);
    const head = out.slice(out.indexOf('<thead>'), out.indexOf('</thead>'));
    expect([...head.matchAll(/<th scope="col">\s*([^<]*)/g)].map(([, text]) => text?.trim())).toEqual(heads);
    expect(out.match(/<section class="phase/g)).toHaveLength(6);
  });

  it('fills in who, when and who signed, and leaves room where nobody has', () => {
    const cwd = copyOf(SWEDISH);
    const { out } = serviceplan(['report', '--form', 'brf-exempelparken'], { cwd });
    expect(cells(out)[1]).toEqual([
      'A2 Inventering Tolv föreningar valdes ut tillsammans med ledningen. Föreningar som bara går på lägsta pris ströks.',
      expect.stringMatching(/^☑ .* ☑ /),
      'Petra Lindqvist',
      '17 aug. 2026',
      'Petra Lindqvist 17 aug. 2026',
    ]);
    const open = out.slice(
      out.indexOf('<b>B2.6</b>'),
      out.indexOf('<section class="phase"', out.indexOf('<b>B2.6</b>')),
    );
    expect(open).toContain('<div class="room">');
    expect(open).toContain('☐');
  });

  it('makes a service plan a text with its contents', () => {
    const cwd = copyOf(SWEDISH);
    const { out } = serviceplan(['report', '--form', 'service-plan.md'], { cwd });
    const contents = out.slice(out.indexOf('<nav'), out.indexOf('</nav>'));
    expect(contents.match(/<a href="#s\d+"/g)).toHaveLength(12);
    for (const [, id] of contents.matchAll(/href="#(s\d+)"/g)) expect(out).toContain(`id="${id ?? ''}"`);
    expect(out).toContain('size:A4;');
  });

  it.each([
    ['sv', 'Målgrupp – inte skrivet än'],
    ['nb', 'Målgruppe – ikke skrevet ennå'],
    ['en', 'Target group – not written yet'],
  ])('says in %s what a plan lacks', (language, expected) => {
    const cwd = temporaryFolder();
    const facts = ['--company', 'Example', '--customer', 'Nordvik', '--person', 'anna=Anna Berg'];
    serviceplan(['init', '--yes', '--language', language, ...facts], { cwd });
    const { out } = serviceplan(['report', '--form', 'service-plan'], { cwd });
    const contents = out.slice(out.indexOf('<nav'), out.indexOf('</nav>'));
    expect(contents.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(expected);
  });

  it('shows what is no step as well: a key figure with its fields, its owner by name, and its values', () => {
    const { out } = serviceplan(['report', '--form', 'scorecard.md'], {
      cwd: copyOf('examples/en-it-support'),
    });
    const text = out.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('S1 Faults put right within four hours Purpose See whether the promise holds');
    expect(text).toContain('Owner Tom Placeholder Unit %');
    expect(text).toContain('2026-11-02: 97');
    expect(text).not.toContain('Tolerance Measured');
  });

  it('keeps suggestions in their order, whether they are steps or not, with all their days', () => {
    const { out } = serviceplan(['report', '--form', 'improvement.md'], {
      cwd: copyOf('examples/en-it-support'),
    });
    const rows = cells(out);
    expect(rows.map(([head = '']) => head.slice(0, 2))).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
    expect(rows[0]?.[0]).toContain(
      'Received 4 Jun 2026 Answered 5 Jun 2026 Decided 22 Jun 2026 Decision yes',
    );
    expect(rows[0]?.slice(1)).toEqual(['', '', '', '']);
    expect(rows[1]?.slice(2)).toEqual(['Tom Placeholder', '4 Dec 2026', '']);
    expect(out.match(/class="room"/g)).toHaveLength(2);
  });

  it.each([
    ['sv', 'Mottagen 16 nov. 2026, per telefon · företag'],
    ['nb', 'Mottatt 16. nov. 2026, på telefon · bedrift'],
    ['en', 'Received 16 Nov 2026, by phone · business'],
  ])('says in %s what a complaint is, above its steps', (language, facts) => {
    const cwd = folderWith({ 'serviceplan.yaml': `language: ${language}\n` });
    serviceplan(['new', 'lifecycle', 'Nordvik'], { cwd });
    serviceplan(['new', 'complaint', '--customer', 'nordvik', '--set', 'dates.received=2026-11-16'], { cwd });
    const { out } = serviceplan(['report', '--form', 'nordvik-complaint'], { cwd });
    expect(out).toContain(facts);
    expect(cells(out)).toHaveLength(6);
  });

  it('names the employee of a talk', () => {
    const { out } = serviceplan(['report', '--form', 'team.md', '--private'], {
      cwd: copyOf('examples/en-it-support'),
    });
    expect(cells(out)[0]?.[0]).toBe('A1 Tom Placeholder Employee Tom Placeholder');
  });

  it('leaves the digits of pins to machines, and lets a step run over that no page can hold', () => {
    const points = Array.from({ length: 40 }, (_, index) => `- [ ] Point ${index}`).join('\n');
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'x.md': `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A P\n\n### A1 T\n\n- Evidence: [Report](r.md) sha256:${'0'.repeat(32)}\n\n${points}\n\n### A2 T\n\n- Due: 2026-12-01\n`,
    });
    const { out } = serviceplan(['report', '--form', 'x'], { cwd });
    expect(out).toContain('Evidence: Report');
    expect(out).not.toContain('sha256:0');
    expect(out.match(/<tr class="long"/g)).toHaveLength(1);
  });

  it.each([
    [['--form', 'nobody'], 'det finns inget dokument med id:t ”nobody”'],
    [['--form', 'brf-exempelparken', '-f', 'csv'], '--form ger HTML'],
    [['service-plan.md', '--form', 'brf-exempelparken'], 'utelämna sökvägarna'],
    [['--form', 'brf-exempelparken', '--pdf'], '--pdf kräver --output'],
    [['-f', 'csv', '--pdf', '-o', 'x.pdf'], '--pdf skriver ut --format html eller --form'],
  ])('%j is told what is wrong', (args, expected) => {
    const { code, out, err } = serviceplan(['report', ...args], { cwd: copyOf(SWEDISH) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  it('says which browser it needs for a PDF', () => {
    const run = serviceplan(['report', '--form', 'brf-exempelparken', '--pdf', '-o', 'x.pdf'], {
      cwd: copyOf(SWEDISH),
      env: { SERVICEPLAN_CHROMIUM: '/nonexistent/chromium' },
    });
    expect(run.code).toBe(2);
    expect(run.err).toContain('--pdf behöver Chromium');
  });
});
