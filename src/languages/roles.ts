import { nameKeyInAnyCase } from '../text/name-key.js';
import { enRoles } from './en/roles.js';
import { nbRoles } from './nb/roles.js';
import { svRoles } from './sv/roles.js';

const WORDS = [svRoles, nbRoles, enRoles];

/**
 * The role that a word means: its key, or what it is called in any language, as reports show it.
 *
 * @param roles the keys of the roles that there are
 */
export function roleCalled(word: string, roles: Iterable<string>): string | undefined {
  const wanted = nameKeyInAnyCase(word);
  for (const role of roles) {
    const words = [role, ...WORDS.flatMap((one) => one.get(role) ?? [])];
    if (words.some((one) => one.toLowerCase() === wanted)) return role;
  }
  return undefined;
}
