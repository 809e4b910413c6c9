import { yamlScalar } from '../changes/frontmatter-edits.js';
import { isEmail } from '../document/shapes.js';
import type { Language } from '../document/vocabulary.js';

/** A person as they are named when a workspace is set up. */
export interface NewPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly roles: readonly string[];
}

/** Where the settings' schema is put, so that editors find it without a network and in every clone. */
export const SCHEMA_FILE = '.serviceplan/settings.schema.json';

/**
 * The text of a new settings file.
 *
 * @param schema the path of the settings' schema, as it stands to the file: editors with a YAML language server complete
 *   and check by it
 */
export function settingsText(
  language: Language,
  company: string,
  people: readonly NewPerson[],
  schema: string,
): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    `language: ${language}`,
    `company: ${yamlScalar(company)}`,
    'due-soon: 14',
  ];
  if (people.length > 0) lines.push('people:');
  for (const { key, name, email, roles } of people) {
    lines.push(`  ${key}:`, `    name: ${yamlScalar(name)}`);
    if (email !== undefined) lines.push(`    email: ${yamlScalar(email)}`);
    if (roles.length > 0) lines.push(`    roles: [${roles.join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Reads `key=Name <e-mail>`; the e-mail may be left out.
 *
 * @returns nothing where it is not of that form
 */
export function parsePerson(text: string): Omit<NewPerson, 'roles'> | undefined {
  const match = /^(?=[^=]{1,64}=)([a-z0-9]+(?:-[a-z0-9]+)*)=([^<>]*[^<>\s])(?:\s*<([^<>]*)>)?\s*$/.exec(text);
  if (!match || (match[3] !== undefined && !isEmail(match[3]))) return undefined;
  return { key: match[1] as string, name: (match[2] as string).trim(), email: match[3] };
}
