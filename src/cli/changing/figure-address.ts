import type { Entry } from '../../document/document.js';
import { figuresOf, isScorecard } from '../../measuring/figures.js';
import { Unusable } from '../../workspace/files/unusable.js';
import { meantOrKnown } from '../did-you-mean.js';
import type { OpenDocument, Session } from '../session.js';
import { findDocument } from './step-address.js';

/**
 * The key figure that a word names: `path#C1` or `document-id#C1`.
 *
 * @throws Unusable for a word that names none, with the nearest that does
 */
export async function findFigure(
  session: Session,
  word: string,
): Promise<{ readonly open: OpenDocument; readonly entry: Entry }> {
  const hash = word.lastIndexOf('#');
  if (hash <= 0 || hash === word.length - 1) {
    throw new Unusable(`name a key figure as document#figure, such as scorecard#C1, not “${word}”`);
  }
  const id = word.slice(hash + 1);
  const open = await findDocument(session, word.slice(0, hash));
  const { path } = open.document.source;
  if (!isScorecard(open.document)) throw new Unusable(`${path} is not a scorecard`);
  const figures = figuresOf(open.document);
  const [entry, another] = figures.filter((figure) => figure.id.value === id);
  if (another) throw new Unusable(`${path} has two figures ${id}; “serviceplan lint” shows where`);
  if (entry) return { open, entry };
  const ids = figures.flatMap((figure) => (figure.id.value === '' ? [] : [figure.id.value]));
  throw new Unusable(`${path} has no figure “${id}”${meantOrKnown(id, ids)}`);
}
