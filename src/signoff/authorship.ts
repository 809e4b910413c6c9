import type { Person } from '../document/settings.js';
import { isSameAddress, peopleNamed } from './people.js';

/** Who brought a line into a file, according to git. */
export type Authorship =
  | {
      readonly type: 'committed';
      readonly commit: string;
      /** The author's e-mail address. */
      readonly email: string;
      /** The author's day. */
      readonly date: string;
    }
  /** It stands in the file and in no commit yet. */
  | { readonly type: 'uncommitted' }
  /** It is older than the history that lies here. */
  | { readonly type: 'shallow' };

/** Whether an address is the signer's; nothing where the settings have none to compare with. */
export function isSigners(
  email: string,
  signer: string,
  people: ReadonlyMap<string, Person>,
): boolean | undefined {
  const addresses = peopleNamed(signer, people).flatMap((person) => person.email ?? []);
  if (addresses.length === 0) return undefined;
  return addresses.some((address) => isSameAddress(address, email));
}
