import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectShape, Shape } from '../document/shape.js';
import { isoDate, text } from '../document/shapes.js';

/** The drafts of JSON Schema that schemas are made in. */
export const SCHEMA_DRAFTS = ['2020-12', '7'] as const;
export type SchemaDraft = (typeof SCHEMA_DRAFTS)[number];

/** The schemas that come with the product, beside the folder of this build. */
const FOLDER = join(__dirname, '..', 'schema');

/** The schemas that are of no kind's frontmatter: of the settings, of the JSON that `status` and `report` write, of `lint`'s. */
export const OTHER_SCHEMAS = ['settings', 'status-output', 'lint-output'] as const;

/** The JSON Schema of something that is no kind. */
export function otherSchema(name: (typeof OTHER_SCHEMAS)[number], draft: SchemaDraft): string {
  return readSchema(name, draft);
}

/** What is added to of a schema that comes with the product. */
interface KindSchema {
  readonly properties: Record<string, object> & { customer: object; dates: { additionalProperties: object } };
  readonly required: readonly string[];
}

/**
 * The JSON Schema of a kind's frontmatter. A kind of a company's own has what every document has.
 *
 * @param shape the whole shape of the frontmatter, where the settings add to it
 */
export function kindSchema(kind: string, draft: SchemaDraft, shape?: ObjectShape): string {
  const isOurs = existsSync(schemaPath(kind, draft));
  if (isOurs && !shape) return readSchema(kind, draft);
  const schema = JSON.parse(readSchema(isOurs ? kind : 'document', draft)) as KindSchema;
  schema.properties['kind'] = { ...schema.properties['kind'], const: kind };
  const added = Object.entries(shape?.keys ?? {}).filter(([key]) => !(key in schema.properties));
  const required = added.filter(([, { is }]) => is !== 'nullish').map(([key]) => key);
  const properties = {
    ...schema.properties,
    ...Object.fromEntries(added.map(([key, of]) => [key, keySchema(of, schema)])),
  };
  return `${JSON.stringify({ ...schema, properties, required: [...schema.required, ...required] }, null, 2)}\n`;
}

/** The schema of a key that the settings declare: as the product's own say it of a text, a day, a number, words. */
function keySchema(shape: Shape, { properties }: KindSchema): object {
  const isNullish = shape.is === 'nullish';
  const inner = isNullish ? shape.inner : shape;
  const type = (name: string) => (isNullish ? [name, 'null'] : name);
  if (inner.is === 'word')
    return { type: type('string'), enum: isNullish ? [...inner.words, null] : inner.words };
  if (inner === text) return { ...properties.customer, description: undefined, type: type('string') };
  if (inner === isoDate) return { ...properties.dates.additionalProperties, type: type('string') };
  return { type: type(inner.is) };
}

function readSchema(name: string, draft: SchemaDraft): string {
  return readFileSync(schemaPath(name, draft), 'utf8');
}

function schemaPath(name: string, draft: SchemaDraft): string {
  return join(FOLDER, `${name}${draft === '7' ? '.draft-07' : ''}.json`);
}
