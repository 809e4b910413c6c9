import { slugOf } from '../kinds/kind.js';

/** The most characters that an id may have. */
const LONGEST_ID = 64;

/** What a document of a customer is called: its file, and its id. */
export interface CustomerFile {
  readonly name: string;
  readonly id: string;
}

/**
 * The file of a document that belongs to a customer: `nordvik` has its market analysis in `market-analysis.md`, with the
 * id `nordvik-market-analysis`.
 *
 * @param occasion tells one of several of its kind from the others, such as a half-year; part of both names
 */
export function customerFile(kind: string, customer: string, occasion: string | undefined): CustomerFile {
  const name = occasion === undefined ? kind : `${kind}-${slugOf(occasion)}`;
  const room = Math.max(0, LONGEST_ID - name.length - 1);
  const id = [customer.slice(0, room), name].join('-').replace(/^-+|-+(?=-)/g, '');
  return { name: `${name}.md`, id: id.slice(0, LONGEST_ID).replace(/-$/, '') };
}
