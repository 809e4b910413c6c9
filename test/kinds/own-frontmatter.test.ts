import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, serviceplan } from '../support/cli.js';

const EXAMPLE = 'examples/sv-fastighetsservice';
const REVIEW = 'supplier-review-testmaskiner.md';

/** The example after a text in one of its files has been replaced. */
function changed(file: string, from: string, to: string): string {
  const cwd = copyOf(EXAMPLE);
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
  return cwd;
}

/** What lint says of one file, in English. */
function findings(cwd: string, file: string): string[] {
  return serviceplan(['lint', file, '--language', 'en', '--format', 'unix'], { cwd }).out.split('\n');
}

describe('the frontmatter that settings declare of a kind', () => {
  it('is right in the example, which lint, status, report and sign know', () => {
    const cwd = copyOf(EXAMPLE);
    expect(serviceplan(['lint', REVIEW], { cwd }).code).toBe(0);
    expect(serviceplan(['status', REVIEW], { cwd }).out).toContain('Leverantörsbedömning');
    expect(serviceplan(['report', REVIEW, '--format', 'markdown'], { cwd }).out).toContain('L1');
    const signed = serviceplan(['sign', 'supplier-review-testmaskiner#L1', '--as', 'jonas', '--yes'], {
      cwd,
    });
    expect(signed).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, REVIEW), 'utf8')).toContain('Sign:');
  });

  it.each([
    ['risk: medel', 'risk: medl', /:7:7: .*did you mean “medel”/],
    ['risk: medel', 'risk:', /“risk” is left empty: expected one of låg, medel, hög\./],
    ['supplier: ', 'suplier: ', /:5:1: .*did you mean “supplier”/],
    ['supplier: ', '# supplier: ', /“supplier” is missing/],
    ['yearly-cost: 184000', 'yearly-cost: mycket', /“yearly-cost” must be a number, not “mycket”/],
    ['framework-agreement: true', 'framework-agreement: ja', /“framework-agreement” must be .*, not “ja”/],
    ['contract-ends: 2027-06-30', 'contract-ends: 2027-06-31', /2027-06-31/],
    [
      'contract-ends: 2027-06-30',
      'contract-ends: 20270630',
      /“contract-ends” must be a date, YYYY-MM-DD, not/,
    ],
  ])('is checked: %j as %j', (from, to, said) => {
    const found = findings(changed(REVIEW, from, to), REVIEW);
    expect(found.filter((line) => said.test(line))).toHaveLength(1);
  });

  it.each([
    ['holds: word', 'holds: wrod', /did you mean “word”/],
    [', required: true', ', requird: true', /did you mean “required”/],
    ['words: [låg, medel, hög]', 'words: []', /“risk” takes a word, but none is listed/],
    ['      supplier:', '      dates:', /“dates” is a key that these documents already have/],
  ])('is refused where the settings say %j as %j', (from, to, said) => {
    const cwd = changed('serviceplan.yaml', from, to);
    const { code, out, err } = serviceplan(['lint', '--language', 'en'], { cwd });
    expect(code).toBe(2);
    expect(out + err).toMatch(said);
  });

  it('types what new is given, and writes nothing that is not as declared', () => {
    const cwd = copyOf(EXAMPLE);
    const make = (...set: string[]) =>
      serviceplan(['new', 'supplier-review', 'x', ...set.flatMap((pair) => ['--set', pair])], { cwd });
    expect(make('risk=låg').err).toContain('”supplier” saknas');
    expect(make('yearly-cost=3').err).toBe(
      'serviceplan: inget har skrivits: ”supplier” saknas. ”risk” får inte lämnas tomt: välj bland låg, medel, hög.\n',
    );
    const { err } = serviceplan(['new', 'supplier-review', 'x', '--language', 'en'], { cwd });
    expect(err).toBe(
      'serviceplan: nothing was written: “supplier” is missing. “risk” is left empty: expected one of låg, medel, hög.\n',
    );
    expect(make('supplier=X', 'risk=lag').err).toContain('Menade du ”låg”?');
    const right = ['supplier=12', 'risk=låg', 'yearly-cost=12.5', 'framework-agreement=false'];
    expect(make(...right, 'contract-ends=2027-01-31').code).toBe(0);
    const text = readFileSync(join(cwd, 'supplier-review-x.md'), 'utf8');
    expect(text).toMatch(/^supplier: ['"]12['"]$/m);
    expect(text).toMatch(/^yearly-cost: 12\.5$/m);
    expect(text).toMatch(/^framework-agreement: false$/m);
    expect(serviceplan(['lint', 'supplier-review-x.md'], { cwd }).out).not.toContain('invalid-frontmatter');
  });

  it('stands in the schema of the kind', () => {
    const { out } = serviceplan(['schema', 'supplier-review'], { cwd: copyOf(EXAMPLE) });
    const { properties, required } = JSON.parse(out) as { properties: object; required: string[] };
    expect(required).toEqual(['kind', 'id', 'language', 'supplier', 'risk']);
    expect(properties).toMatchObject({
      kind: { const: 'supplier-review' },
      supplier: { type: 'string', maxLength: 200 },
      risk: { type: 'string', enum: ['låg', 'medel', 'hög'] },
      'contract-ends': { type: ['string', 'null'], format: 'date' },
      'yearly-cost': { type: ['number', 'null'] },
      'framework-agreement': { type: ['boolean', 'null'] },
    });
  });

  it('is called by its title in reports, not by its id', () => {
    const { out } = serviceplan(['report', EXAMPLE, '--format', 'html']);
    expect(out).toContain('<caption class="vh">Andra checklistor: Leverantörsbedömning</caption>');
    const { documents } = JSON.parse(serviceplan(['status', EXAMPLE, '--format', 'json']).out) as {
      documents: { kind: string; kindTitle?: string }[];
    };
    const titles = new Map(documents.map(({ kind, kindTitle }) => [kind, kindTitle]));
    expect([titles.get('supplier-review'), titles.get('lifecycle')]).toEqual([
      'Leverantörsbedömning',
      undefined,
    ]);
  });
});
