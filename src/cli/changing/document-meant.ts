import { LIFECYCLE } from '../../document/vocabulary.js';
import { slugOf } from '../../kinds/kind.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import type { Hint } from '../../text/hint.js';
import { isSameName } from '../../text/name-key.js';
import { nearest } from '../../text/nearest.js';
import { findRoot } from '../../workspace/files/root.js';
import type { Session } from '../session.js';

/**
 * Why a word names no file, with the id of the document that it means otherwise: one with that id in other letters, one of
 * the customer of that name, or the one that is nearest where no path is near.
 */
export async function withDocumentMeant(error: unknown, session: Session, word: string): Promise<unknown> {
  const isNotFound = error instanceof Unusable && error.notice.id === 'nothing-found';
  if (!isNotFound || findRoot(session.cwd) === undefined) return error;
  const { ids, named } = await documentsNamed(session, word);
  const { meant: path } = error.notice.values['hint'] as Hint;
  const meant = named ?? path ?? nearest(slugOf(word), ids);
  return meant === undefined ? error : unusable('nothing-found', { asked: word, hint: { meant } });
}

/** The ids of the workspace's documents, and which of them a word names in another way. */
async function documentsNamed(session: Session, word: string) {
  const ids: string[] = [];
  let ofCustomer: string | undefined;
  for await (const { document } of session.heads([])) {
    const { kind, id, customer } = document.frontmatter;
    if (!id) continue;
    ids.push(id.value);
    const isOfCustomer = customer !== undefined && isSameName(customer.value, word);
    if (isOfCustomer && (ofCustomer === undefined || kind?.value === LIFECYCLE)) ofCustomer = id.value;
  }
  const slug = slugOf(word);
  return { ids, named: ids.includes(slug) ? slug : ofCustomer };
}
