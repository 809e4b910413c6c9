import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The JSON Schema of a kind's frontmatter. A kind of a company's own has what every document has. */
export function kindSchema(kind: string, draft: SchemaDraft): string {
  if (existsSync(schemaPath(kind, draft))) return readSchema(kind, draft);
  const schema = JSON.parse(readSchema('document', draft)) as { properties: { kind: object } };
  schema.properties.kind = { const: kind };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function readSchema(name: string, draft: SchemaDraft): string {
  return readFileSync(schemaPath(name, draft), 'utf8');
}

function schemaPath(name: string, draft: SchemaDraft): string {
  return join(FOLDER, `${name}${draft === '7' ? '.draft-07' : ''}.json`);
}
