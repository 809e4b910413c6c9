import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

let cwd = '';
const run = (...args: string[]) => serviceplan(args, { cwd });
const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
const LIFECYCLE = 'customers/nordvik/lifecycle.md';
/** The lines of evidence of a step of the customer's lifecycle. */
const evidenceOf = (step: string) => {
  const [text = ''] = read(LIFECYCLE).split(`### ${step} `)[1]?.split(/^##/m) ?? [];
  return text.split('\n').filter((line) => line.startsWith('- Underlag: '));
};

beforeEach(() => {
  cwd = folderWith({
    'serviceplan.yaml': 'language: sv\ncompany: Exempel AB\npeople:\n  anna: { name: Anna Berg }\n',
  });
  run('new', 'lifecycle', 'Nordvik Fastigheter AB', '--customer', 'nordvik');
});

describe('new, for what the steps of a lifecycle bring forth', () => {
  it('makes the document beside the lifecycle and points to it from the step', () => {
    const { code, out, err } = run('new', 'market-analysis', '--customer', 'nordvik');
    expect({ code, out }).toEqual({ code: 0, out: 'customers/nordvik/market-analysis.md\n' });
    expect(err).toBe(`A1 i ${LIFECYCLE} hänvisar nu till dokumentet.\n`);
    const text = read('customers/nordvik/market-analysis.md');
    expect(text).toContain('\nid: nordvik-market-analysis\n');
    expect(text).toContain('\n# Marknadsanalys – Nordvik Fastigheter AB\n');
    expect(text).not.toContain('<!--');
    expect(evidenceOf('A1')).toEqual(['- Underlag: [Marknadsanalys](market-analysis.md)']);
    expect(run('lint', '--format', 'json').code).toBe(0);
  });

  it.each([
    ['customer-card', 'A4'],
    ['project-plan', 'B1.1'],
    ['finance-report', 'B1.4'],
    ['critical-moments', 'B2.4'],
    ['requirements-specification', 'B2.5'],
    ['experience-report', 'C6'],
    ['final-report', 'E8'],
  ])('%s belongs to %s', (kind, step) => {
    expect(run('new', kind, '--customer', 'nordvik').code).toBe(0);
    expect(evidenceOf(step)).toHaveLength(1);
    const { code, out } = run('lint', '--format', 'json', `customers/nordvik/${kind}.md`);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    expect(new Set(files[0]?.findings.map(({ rule }) => rule))).toEqual(new Set(['unwritten-section']));
  });

  it('tells several of a kind apart by a name, and points to each', () => {
    expect(run('new', 'experience-report', '--customer', 'nordvik').code).toBe(0);
    expect(run('new', 'experience-report', 'Våren 2027', '--customer', 'nordvik').out).toBe(
      'customers/nordvik/experience-report-varen-2027.md\n',
    );
    expect(read('customers/nordvik/experience-report-varen-2027.md')).toContain('AB, Våren 2027\n');
    expect(evidenceOf('C6')).toEqual([
      '- Underlag: [Erfarenhetsrapport](experience-report.md)',
      '- Underlag: [Erfarenhetsrapport Våren 2027](experience-report-varen-2027.md)',
    ]);
    const again = ['new', 'experience-report', '--customer', 'nordvik'];
    expect(run(...again)).toMatchObject({
      code: 2,
      err: 'serviceplan: customers/nordvik/experience-report.md finns redan; ge det nya dokumentet ett namn: serviceplan new experience-report 2026-11 --customer nordvik\n',
    });
    expect(run(...again, '--language', 'en').err).toBe(
      'serviceplan: customers/nordvik/experience-report.md already exists; give the new one a name: serviceplan new experience-report 2026-11 --customer nordvik\n',
    );
  });

  it.each(['private', 'business', ''])('takes from the lifecycle what kind of customer it is: %j', (type) => {
    writeFileSync(
      join(cwd, LIFECYCLE),
      read(LIFECYCLE).replace('customer-type: business', `customer-type: ${type}`.trim()),
    );
    run('new', 'complaint', '--customer', 'nordvik');
    const head = read('customers/nordvik/complaint.md');
    expect(/^customer-type:(.*)$/m.exec(head)?.[1]?.trim()).toBe(type);
    run('new', 'complaint', '2', '--customer', 'nordvik', '--set', 'customer-type=private');
    expect(read('customers/nordvik/complaint-2.md')).toContain('\ncustomer-type: private\n');
  });

  it('leaves a signed step as it is, goes on to the next, and at last tells what to add', () => {
    const sign = (step: string) =>
      writeFileSync(
        join(cwd, LIFECYCLE),
        read(LIFECYCLE).replace(
          new RegExp(`(### ${step} [\\s\\S]*?Klart den: .*\n)`),
          '$1- Sign: Anna Berg, 2026-11-20, klart, 1:000000000000\n',
        ),
      );
    sign('A4');
    run('new', 'customer-card', '--customer', 'nordvik');
    expect(evidenceOf('A4')).toEqual([]);
    expect(evidenceOf('B1.3')).toEqual(['- Underlag: [Kundkort](customer-card.md)']);
    sign('C6');
    const before = read(LIFECYCLE);
    const { out, err } = run('new', 'experience-report', '--customer', 'nordvik');
    expect(out).toBe('customers/nordvik/experience-report.md\n');
    expect(err).toContain('[Erfarenhetsrapport](experience-report.md)');
    expect(read(LIFECYCLE)).toBe(before);
  });

  it('points to a document of the next occurrence from below the sign-off of the last', () => {
    run('new', 'experience-report', '2026', '--customer', 'nordvik');
    run('sign', 'nordvik#C6', '--as', 'anna', '--on', '2026-11-20', '--yes');
    const { err } = run('new', 'experience-report', '2027', '--customer', 'nordvik');
    expect(err).toBe(`C6 i ${LIFECYCLE} hänvisar nu till dokumentet.\n`);
    expect(read(LIFECYCLE)).toMatch(
      /- Underlag: \[Erfarenhetsrapport 2026\].*\n- Sign: Anna Berg, .*\n- Underlag: \[Erfarenhetsrapport 2027\].*\n/,
    );
    expect(run('verify').code).toBe(0);
  });

  it('points to nothing with --no-link, and is silent with --quiet', () => {
    const before = read(LIFECYCLE);
    expect(run('new', 'project-plan', '--customer', 'nordvik', '--no-link').err).toBe('');
    expect(read(LIFECYCLE)).toBe(before);
    expect(run('new', 'final-report', '--customer', 'nordvik', '--quiet').err).toBe('');
  });

  it("finds the customer by its name too, and writes in the lifecycle's language", () => {
    run('new', 'lifecycle', 'Fjord', '--language', 'nb');
    expect(run('new', 'final-report', 'Fjord').out).toBe('customers/fjord/final-report.md\n');
    expect(read('customers/fjord/final-report.md')).toContain('# Sluttrapport – Fjord\n');
    expect(read('customers/fjord/lifecycle.md')).toContain('- Underlag: [Sluttrapport](final-report.md)');
  });

  it('takes a name that is set for the name, in the title too', () => {
    run('new', 'final-report', '--customer', 'nordvik', '--set', 'customer=Nordvik, kontoret');
    expect(read('customers/nordvik/final-report.md')).toMatch(
      /\ncustomer: Nordvik, kontoret\n[^]*\n# Slutrapport – Nordvik, kontoret\n/,
    );
    run('new', 'service-plan', '--set', 'company=Annan AB');
    expect(read('service-plan.md')).toMatch(/\ncompany: Annan AB\n[^]*\n# Serviceplan – Annan AB\n/);
  });

  it('sets several keys of a map that the template has not, or has empty', () => {
    run('new', 'policy', '--set', 'roles.quality=anna', '--set', 'roles.hr=anna');
    expect(read('policy.md')).toMatch(/\nroles:\n {2}quality: anna\n {2}hr: anna\n/);
  });

  it('names a customer that there is where one must be named, else a name that makes do', () => {
    const told = (cwd: string, kind: string) =>
      serviceplan(['new', kind, '--language', 'en'], { cwd }).err.replace(
        'serviceplan: name the customer: ',
        '',
      );
    const settings = { 'serviceplan.yaml': 'language: en\n' };
    const empty = folderWith(settings);
    expect(told(empty, 'complaint')).toBe('serviceplan new complaint "Nordvik Fastigheter AB"\n');
    expect(told(empty, 'final-report')).toBe('serviceplan new final-report --customer nordvik\n');
    const lifecycle = '---\nkind: lifecycle\nid: oslo\nlanguage: en\ncustomer: Oslo AS\n---\n\n# Oslo AS\n';
    const one = folderWith({ ...settings, 'customers/oslo/lifecycle.md': lifecycle });
    for (const kind of ['complaint', 'final-report'])
      expect(told(one, kind)).toBe(`serviceplan new ${kind} --customer oslo\n`);
    expect(told(one, 'lifecycle')).toBe('serviceplan new lifecycle "Nordvik Fastigheter AB"\n');
    expect(serviceplan(['new', 'complaint', '--customer', 'oslo'], { cwd: one }).code).toBe(0);
  });

  it.each([
    [
      ['final-report'],
      'ange kunden: serviceplan new final-report --customer nordvik',
      'name the customer: serviceplan new final-report --customer nordvik',
    ],
    [
      ['final-report', '--customer', 'nordvk'],
      'kunden ”nordvk” finns inte; menade du ”nordvik”?',
      'there is no customer “nordvk”; did you mean “nordvik”?',
    ],
    [['final-report', '--customer', '../x'], 'kunden ”../x” finns inte', 'there is no customer “../x”'],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'severity=high', '--set', 'severity=low'],
      '--set severity tar bara ett värde; ange flaggan en gång',
      '--set severity takes one value; give it once',
    ],
    [['final-report', '日本', '--customer', 'nordvik'], 'varken bokstäver a–z', 'no letter a–z'],
    [
      ['complaint', 'Wet floor', '--customer', 'nordvk'],
      'menade du ”nordvik”? (”serviceplan new lifecycle” lägger upp checklistan för en ny kund)\n',
      'did you mean “nordvik”? (“serviceplan new lifecycle” starts the checklist for a new one)\n',
    ],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'sevrity=high'],
      '--set: nyckeln ”sevrity” finns inte; menade du ”severity”?',
      '--set: there is no key “sevrity”; did you mean “severity”?',
    ],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'recieved=2026-11-20'],
      '--set: nyckeln ”recieved” finns inte; menade du ”received”?',
      '--set: there is no key “recieved”; did you mean “received”?',
    ],
    [
      ['lifecycle', 'Oslo AS', '--set', 'dates.stat=2026-11-20'],
      '--set: nyckeln ”dates.stat” finns inte; menade du ”dates.start”?',
      '--set: there is no key “dates.stat”; did you mean “dates.start”?',
    ],
    [
      ['lifecycle', 'Oslo AS', '--set', 'roles.finanse=anna'],
      '--set: nyckeln ”roles.finanse” finns inte; menade du ”roles.finance”?',
      '--set: there is no key “roles.finanse”; did you mean “roles.finance”?',
    ],
    [
      ['lifecycle', 'Oslo AS', '--set', 'date.start=2026-11-20'],
      '--set: nyckeln ”date.start” finns inte; menade du ”dates.start”?',
      '--set: there is no key “date.start”; did you mean “dates.start”?',
    ],
    [
      ['final-report', '--customer', 'nordvik', '--set', 'customer='],
      'får inte vara tomt',
      'must not be empty',
    ],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'kind=review'],
      '--set: ”kind” bestäms av kommandot',
      '--set: “kind” is given by the command',
    ],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'language=en'],
      '”language” bestäms av --language',
      '“language” is given by --language',
    ],
    [
      ['complaint', '--customer', 'nordvik', '--set', 'customer.name=X'],
      '--set: ”customer” har inga nycklar under sig, så ”customer.name” går inte att ange',
      '--set: “customer” has no keys of its own, so “customer.name” cannot be set',
    ],
  ])('%j ends with 2, says why and writes nothing', (args, inSwedish, inEnglish) => {
    const before = read(LIFECYCLE);
    const { code, err } = run('new', ...args);
    expect(code).toBe(2);
    expect(err).toContain(inSwedish);
    expect(run('new', ...args, '--language', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining(inEnglish) as string,
    });
    expect(read(LIFECYCLE)).toBe(before);
    expect(existsSync(join(cwd, 'customers/nordvik/final-report.md'))).toBe(false);
  });

  it('lists them apart, with the steps they belong to', () => {
    const { out } = run('new', '--list', '--language', 'en');
    expect(out).toMatch(
      /^complaint {5}Complaint\n(?:\S+ {2,}\S.*\n)*lifecycle {5}Lifecycle checklist\n(?:\S+ {2,}\S.*\n)+\n\S.*--customer:\n/,
    );
    expect(out).toContain('\nmarket-analysis             Market analysis (A1)\n');
    expect(out).toContain('\ncustomer-card               Customer card (A4, B1.3)\n');
  });

  it('are listed where there is no workspace yet, too', () => {
    const { code, out } = serviceplan(['new', '--list', '--language', 'nb'], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    expect(out).toContain('\nlifecycle     Sjekkliste for kundeforholdet\n');
  });

  it("follows a company's own lifecycle: its steps bring forth its kinds", () => {
    const own = (kind: string, body: string) =>
      `---\nkind: ${kind}\nid: ${kind}\nlanguage: sv\ncustomer: Kundens namn\n---\n\n# Titel – Kundens namn\n\n${body}`;
    cwd = folderWith({
      'serviceplan.yaml': 'language: sv\n',
      'templates/sv/lifecycle.md': own(
        'lifecycle',
        '## A Fas\n\n### A1 Risker\n\n<!-- brings-forth: risk-review -->\n\n- Klart den: 2026-12-01\n',
      ),
      'templates/sv/risk-review.md': own('risk-review', '## Risker\n\n> Vilka?\n\n- Brand:\n'),
    });
    run('new', 'lifecycle', 'Nordvik');
    expect(run('new', 'risk-review', '--customer', 'nordvik').code).toBe(0);
    expect(evidenceOf('A1')).toEqual(['- Underlag: [Titel](risk-review.md)']);
    expect(run('new', '--list').out).toContain('risk-review  Titel (A1)\n');

    const unwritten = () => run('lint').out.includes('unwritten-section');
    expect(unwritten()).toBe(true);
    appendFileSync(join(cwd, 'customers/nordvik/risk-review.md'), '- Vatten: jourens nummer\n');
    expect(unwritten()).toBe(false);
  });
});

describe('status, of documents written for customers', () => {
  it('lists those that are not finished in a line each, and none that are', () => {
    run('new', 'final-report', '--customer', 'nordvik');
    run('new', 'project-plan', '--customer', 'nordvik');
    run('new', 'lifecycle', 'Annan');
    const { out } = run('status');
    expect(out).toContain(
      [
        'Dokument som inte är klara (2 av 2)',
        '  Nordvik Fastigheter AB',
        '    Slutrapport  ░░░░░  0 av 5 avsnitt skrivna',
        '    Projektplan  ░░░░░  0 av 5 avsnitt skrivna',
        '',
      ].join('\n'),
    );
    expect(out).toContain('2 kunder');
    for (const kind of ['final-report', 'project-plan']) {
      const path = `customers/nordvik/${kind}.md`;
      writeFileSync(
        join(cwd, path),
        read(path)
          .replace(/^> .*$/m, 'Skrivet.')
          .replace(/^>.*\n/gm, ''),
      );
    }
    expect(run('status').out).toContain('    Slutrapport  █░░░░  1 av 5 avsnitt skrivet\n');
    const all = read('customers/nordvik/project-plan.md').replace(/^>.*\n/gm, 'Skrivet.\n');
    writeFileSync(
      join(cwd, 'customers/nordvik/project-plan.md'),
      all.replace(/(?<=^## .*\n)/gm, '\nSkrivet.\n'),
    );
    expect(run('status').out).toContain('Dokument som inte är klara (1 av 2)');
  });
});

describe('new, where documents have been moved', () => {
  beforeEach(() => renameSync(join(cwd, 'customers/nordvik'), join(cwd, 'customers/N')));

  it('makes none whose id another document has', () => {
    const again = ['new', 'lifecycle', 'Nordvik Fastigheter AB', '--customer', 'nordvik'];
    expect(run(...again)).toMatchObject({
      code: 2,
      err: 'serviceplan: inget har skrivits: customers/N/lifecycle.md har redan id:t ”nordvik”; --set id=… ger det nya dokumentet ett annat\n',
    });
    expect(run(...again, '--language', 'en').err).toBe(
      'serviceplan: nothing was written: customers/N/lifecycle.md already has the id “nordvik”; --set id=… gives the new one another\n',
    );
    expect(existsSync(join(cwd, 'customers/nordvik'))).toBe(false);
    expect(run(...again, '--set', 'id=nordvik-2').code).toBe(0);
  });

  it('finds the folder of the customer, whatever its lifecycle is called', () => {
    renameSync(join(cwd, 'customers/N/lifecycle.md'), join(cwd, 'customers/N/plan.md'));
    expect(run('new', 'complaint', '--customer', 'nordvik').out).toBe('customers/N/complaint.md\n');
  });
});

describe('new, for what the company writes of itself', () => {
  it.each(['2027', '2027-11', '2027-Q4', '2027-11-30'])('takes %s for what a review is about', (period) => {
    const file = `review-${period.toLowerCase()}`;
    expect(run('new', 'review', period).out).toBe(`${file}.md\n`);
    const text = read(`${file}.md`);
    expect(text).toContain(`\nid: ${file}\n`);
    expect(text).toContain('\ncompany: Exempel AB\n');
    expect(text).toContain(` – Exempel AB, ${period}\n`);
    expect(run('new', 'review', period)).toMatchObject({ code: 2, out: '' });
  });

  it('takes a name that only begins like one for that of the company', () => {
    run('new', 'review', '2020 Städ');
    expect(read('review.md')).toContain('\ncompany: "2020 Städ"\n');
  });

  it('takes a name as documents do, joined pictures too', () => {
    run('new', 'review', 'Städ 👩‍🔧 AB');
    expect(read('review.md')).toContain('\ncompany: "Städ 👩‍🔧 AB"\n');
    expect(run('new', 'team', 'Städ\u200b AB')).toMatchObject({ code: 2 });
  });
});
