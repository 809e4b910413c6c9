import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { lint, parse, parseSettings } from '../../src/library.js';
import { folderWith, projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';
import { kindsOf } from '../support/kinds.js';

const DRAFTS = [
  ['2020-12', '', Ajv2020],
  ['7', '.draft-07', Ajv],
] as const;

/** The example workspaces; beside them stand pictures. */
const examples = readdirSync(join(ROOT, 'examples')).filter((name) =>
  existsSync(join(ROOT, 'examples', name, 'serviceplan.yaml')),
);
const frontmatterOf = (text: string) => /^---\r?\n([\s\S]*?\n)---/.exec(text)?.[1] ?? '';
const head = (more: string) => `kind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n${more}`;

/** Settings, and whether they are right. */
const SETTINGS: readonly [yaml: string, isRight: boolean][] = [
  ['language: sv\n', true],
  ['langauge: sv\n', false],
  ['language: se\n', false],
  ['company: Å & Ö 😀👩‍🔧\n', true],
  ['company: ""\n', false],
  ['company: "a\\u0007b"\n', false],
  [`company: ${'x'.repeat(201)}\n`, false],
  ['company: 2026\n', false],
  ['calendar: { country: SE, closed: [2026-12-28], open: [] }\n', true],
  ['calendar:\n', true],
  ['calendar: { closed: }\n', true],
  ['calendar: { country: XX }\n', false],
  ['calendar: { closed: [2026-02-30] }\n', false],
  ['calendar: { closed: [2028-02-29] }\n', true],
  ['calendar: { closed: [28/12/2026] }\n', false],
  ['calendar: { closed: 2026-12-28 }\n', false],
  ['calendar: { holidays: [] }\n', false],
  ['due-soon: 14\n', true],
  ['due-soon: 0\n', true],
  ['due-soon: 367\n', false],
  ['due-soon: 1.5\n', false],
  ['due-soon: soon\n', false],
  ['people:\n', true],
  ['people: { anna: { name: Anna Berg, email: anna@example.com, roles: [finance], until: 2026-12-31 } }\n', true],
  ['people: { anna: { name: Anna, roles: } }\n', true],
  ['people: { anna: { email: anna@example.com } }\n', false],
  ['people: { Anna: { name: Anna } }\n', false],
  ['people: { anna: { name: Anna, emial: x } }\n', false],
  ['people: { anna: { name: Anna, email: anna } }\n', false],
  ['people: { anna: { name: Anna, roles: [Finance] } }\n', false],
  ['people: [anna]\n', false],
  ['rules: { overdue-step: error, broken-link: off }\n', true],
  ['rules: { overdue-stp: error }\n', false],
  ['rules: { overdue-step: fatal }\n', false],
  ['templates: mallar\n', true],
  ['templates: [mallar]\n', false],
];

/** What only the tool can know. */
const BEYOND_A_SCHEMA: readonly string[] = [
  'time-zone: Europe/Stokholm\n',
  'people: { anna: { name: Anna, deputy: bu } }\n',
];

const FRONTMATTERS: readonly [yaml: string, isRight: boolean][] = [
  [head(''), true],
  [head('status: operation\ndates: { contract: 2026-02-16, start: }\nroles: { finance: bo, quality: }\n'), true],
  [head('customer-type: private\nour-own-key: [1, 2]\n'), true],
  [head('status: running\n'), false],
  [head('dates: { contract: 2026-02-30 }\n'), false],
  [head('dates: { Contract: 2026-02-16 }\n'), false],
  [head('roles: { finance: Bo Ek }\n'), false],
  [head('').replace('id: x', 'id: X'), false],
  [head('').replace('customer: X\n', ''), false],
  [head('').replace('language: en\n', ''), false],
];

function isRightSettings(yaml: string): boolean {
  try {
    parseSettings(yaml);
    return true;
  } catch {
    return false;
  }
}

async function isRightFrontmatter(yaml: string): Promise<boolean> {
  const [found] = await lint([parse(`---\n${yaml}---\n`)], { today: '2026-11-22', kinds: kindsOf() });
  return !found?.findings.some(({ rule }) => rule === 'invalid-frontmatter' || rule === 'invalid-date');
}

describe.each(DRAFTS)('the schemas of draft %s', (_, suffix, Validator) => {
  const validatorOf = (name: string) =>
    addFormats(new Validator({ strictTypes: false })).compile(
      JSON.parse(projectFile(`schema/${name}${suffix}.json`)) as object,
    );
  const settings = validatorOf('settings');

  it.each(SETTINGS)('says of the settings %j what the tool says', (yaml, isRight) => {
    expect({ tool: isRightSettings(yaml), schema: settings(parseYaml(yaml)) }).toEqual({
      tool: isRight,
      schema: isRight,
    });
  });

  it.each(BEYOND_A_SCHEMA)('leaves %j to the tool', (yaml) => {
    expect({ tool: isRightSettings(yaml), schema: settings(parseYaml(yaml)) }).toEqual({
      tool: false,
      schema: true,
    });
  });

  it.each(FRONTMATTERS)('says of the frontmatter %j what the tool says', async (yaml, isRight) => {
    const schema = validatorOf('lifecycle')(parseYaml(yaml));
    expect({ tool: await isRightFrontmatter(yaml), schema }).toEqual({ tool: isRight, schema: isRight });
  });

  it.each(examples)('are content with %s', (example) => {
    const folder = join(ROOT, 'examples', example);
    expect(settings(parseYaml(projectFile(`examples/${example}/serviceplan.yaml`)))).toBe(true);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const data = parseYaml(frontmatterOf(readFileSync(join(folder, name), 'utf8'))) as { kind: string };
      // A kind without frontmatter of its own has what every document has.
      const isOwn = existsSync(join(ROOT, `schema/${data.kind}.json`));
      const validate = validatorOf(isOwn ? data.kind : 'document');
      expect({ name, valid: validate(data), errors: validate.errors }).toEqual({ name, valid: true, errors: null });
    }
  });

  it.each(['sv', 'nb', 'en'])('are content with what is scaffolded in %s', (language) => {
    const cwd = temporaryFolder();
    serviceplan(['init', '--yes', '--language', language, '--person', 'anna=Anna Berg <a@b.se>'], { cwd });
    expect(settings(parseYaml(readFileSync(join(cwd, 'serviceplan.yaml'), 'utf8')))).toBe(true);
  });
});

describe('serviceplan schema', () => {
  const cwd = folderWith({
    'serviceplan.yaml': 'language: en\n',
    'templates/en/site-visit.md':
      '---\nkind: site-visit\nid: x\nlanguage: en\n---\n\n# Site visit\n\n## Findings\n',
  });

  it('prints what is shipped, in both drafts', () => {
    expect(serviceplan(['schema', 'settings'], { cwd }).out).toBe(projectFile('schema/settings.json'));
    expect(serviceplan(['schema', 'lifecycle', '--draft', '7'], { cwd }).out).toBe(
      projectFile('schema/lifecycle.draft-07.json'),
    );
  });

  it("knows a workspace's own kinds, and works without a workspace", () => {
    expect(serviceplan(['schema'], { cwd }).out.split('\n')).toEqual(
      expect.arrayContaining(['settings', 'lifecycle', 'service-plan', 'site-visit']),
    );
    const schema = JSON.parse(serviceplan(['schema', 'site-visit'], { cwd }).out) as object;
    const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(schema);
    expect(validate({ kind: 'site-visit', id: 'x', language: 'en' })).toBe(true);
    expect(validate({ kind: 'lifecycle', id: 'x', language: 'en' })).toBe(false);
    expect(serviceplan(['schema', 'lifecycle'], { cwd: temporaryFolder() }).code).toBe(0);
  });

  it.each([
    [['schema', 'lifecycel'], 'did you mean “lifecycle”'],
    [['schema', '../package'], 'there is no schema “../package”'],
    [['schema', 'settings', '--draft', '4'], '--draft must be one of 2020-12, 7'],
  ])('%j ends with 2 and says why', (args, reason) => {
    const { code, err } = serviceplan(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
