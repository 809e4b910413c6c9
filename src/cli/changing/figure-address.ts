import type { Entry } from '../../document/document.js';
import { figuresOf, isScorecard } from '../../measuring/figures.js';
import { hintOrKnown } from '../../text/hint.js';
import { unusable } from '../../languages/unusable.js';
import type { OpenDocument, Session } from '../session.js';
import { findDocument, splitAddress } from './step-address.js';

/**
 * The key figure that a word names: `path#C1` or `document-id#C1`.
 *
 * @throws Unusable for a word that names none, with the nearest that does
 */
export async function findFigure(
  session: Session,
  word: string,
): Promise<{ readonly open: OpenDocument; readonly entry: Entry }> {
  const address = splitAddress(word);
  if (!address) throw unusable('no-figure-address', { word });
  const { entry: id } = address;
  const open = await findDocument(session, address.document);
  const { path } = open.document.source;
  if (!isScorecard(open.document)) throw unusable('no-scorecard', { path });
  const figures = figuresOf(open.document);
  const [entry, another] = figures.filter((figure) => figure.id.value === id);
  if (another) throw unusable('two-figures', { path, id });
  if (entry) return { open, entry };
  const ids = figures.flatMap((figure) => (figure.id.value === '' ? [] : [figure.id.value]));
  throw unusable('no-figure', { path, id, hint: hintOrKnown(id, ids) });
}
