// Writes schema/: JSON Schemas of the settings, of each kind's frontmatter and of the JSON that is written, in drafts 2020-12
// and 07, made from the shapes that the tool itself checks by, with words for people added. `--check` compares instead of writing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { loadTypeScript } from './load-typescript.mjs';
import { DESCRIPTIONS } from './schema-descriptions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  toJSONSchema,
  zodOf,
  RULES,
  absence,
  numberAsked,
  documentShape,
  isoDate,
  KIND_SHAPES,
  numberOfDays,
  numberOfPeople,
  numberOfSteps,
  settingsShape,
  smallestGroup,
  text,
  lintShape,
  statusShape,
  wholeNumber,
  date,
  ordinal,
} = await loadTypeScript('scripts/schema-shapes.ts');

const DRAFTS = { '2020-12': '', '07': '.draft-07' };
/** What zod's checks by a function, and patterns that only JavaScript understands, are in JSON Schema. */
const CHECKS = new Map(
  [
    [isoDate, { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
    [date, { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
    [wholeNumber, { type: 'integer', minimum: 0 }],
    [ordinal, { type: 'integer', minimum: 1 }],
    [numberOfDays, { type: 'integer', minimum: 0, maximum: 366 }],
    [numberOfSteps, { type: 'integer', minimum: 1, maximum: 1000 }],
    [numberAsked, { type: 'integer', minimum: 1, maximum: 10_000_000 }],
    [smallestGroup, { type: 'integer', minimum: 5, maximum: 100 }],
    [numberOfPeople, { type: 'integer', minimum: 1, maximum: 9 }],
    [absence, { pattern: '^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$' }],
    [
      text,
      {
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]*$',
      },
    ],
  ].map(([shape, check]) => [zodOf(shape), check]),
);

const check = process.argv.includes('--check');
let stale = 0;
mkdirSync(join(root, 'schema'), { recursive: true });
for (const [name, shape] of Object.entries({
  settings: settingsShape,
  document: documentShape,
  'status-output': statusShape,
  'lint-output': lintShape,
  ...Object.fromEntries(KIND_SHAPES),
})) {
  for (const [draft, suffix] of Object.entries(DRAFTS)) {
    const path = join(root, 'schema', `${name}${suffix}.json`);
    const text = await prettier.format(JSON.stringify(schemaOf(name, shape, draft)), { parser: 'json' });
    if (!check) writeFileSync(path, text);
    else if (readOr(path) !== text) {
      console.error(`${path} is not what scripts/schemas.mjs writes`);
      stale++;
    }
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function schemaOf(name, shape, draft) {
  const schema = toJSONSchema(zodOf(shape), {
    target: draft === '07' ? 'draft-7' : 'draft-2020-12',
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, CHECKS.get(zodSchema));
    },
  });
  if (name.endsWith('-output')) schema.properties.version = { const: 1 };
  if (KIND_SHAPES.has(name)) schema.properties.kind = { const: name };
  if (name === 'settings') {
    const severity = schema.properties.rules.anyOf[0].additionalProperties;
    schema.properties.rules.anyOf[0] = {
      type: 'object',
      properties: Object.fromEntries(
        RULES.map(({ id }) => [id, { ...severity, description: summaryOf(id) }]),
      ),
      additionalProperties: false,
    };
  }
  const { $schema, ...rest } = orNull(schema);
  const [title, description] = DESCRIPTIONS[name]?.[''] ?? missing(name, '');
  return { $schema, title, description, ...described(rest, name, '') };
}

/** Says “this or nothing” with a type, as editors understand it best. */
function orNull(schema) {
  if (Array.isArray(schema)) return schema.map(orNull);
  if (schema === null || typeof schema !== 'object') return schema;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, orNull(value)]),
  );
  if (anyOf === undefined) return rest;
  const [some, none, ...more] = anyOf;
  if (none?.type !== 'null' || more.length > 0 || typeof some.type !== 'string') return { ...rest, anyOf };
  const choices = some.enum && { enum: [...some.enum, null] };
  return { ...rest, ...some, type: [some.type, 'null'], ...choices };
}

/** Puts the words for people beside each key; a key without words is a mistake of ours. */
function described(schema, name, path) {
  const keys = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const description =
      value.description ?? DESCRIPTIONS[name]?.[at] ?? DESCRIPTIONS.document[at] ?? missing(name, at);
    return [key, { description, ...described(value, name, at) }];
  });
  const inside = schema.additionalProperties;
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(keys) }),
    ...(schema.items?.properties && { items: described(schema.items, name, `${path}.*`) }),
    ...(inside?.type && { additionalProperties: described(inside, name, `${path}.*`) }),
  };
}

function missing(name, path) {
  throw new Error(`scripts/schema-descriptions.mjs says nothing of “${path}” of ${name}`);
}

/** The first paragraph of a rule's page. */
function summaryOf(id) {
  return readFileSync(join(root, `docs/rules/${id}.md`), 'utf8')
    .split('\n\n')[1]
    .replaceAll('\n', ' ');
}
