import { SURVEY } from '../../surveys/survey.js';
import type { Audience } from './customer-view.js';
import type { RunFile, Session } from '../session.js';
import { type GatheredDocument, StatusReader } from './status-reader.js';

/**
 * The surveys in files of other parts of a run, against which surveys of this part may be held. What cannot be read of them
 * is told by the part that they belong to.
 */
export async function surveysElsewhere(
  files: readonly RunFile[],
  session: Session,
  audience: Audience | undefined,
): Promise<GatheredDocument[]> {
  const reader = new StatusReader(session, audience);
  const found: GatheredDocument[] = [];
  try {
    for (const file of files) {
      const head = await session.head(file);
      if (head?.document.frontmatter.kind?.value !== SURVEY) continue;
      const open = await session.open(file);
      const read = open && (await reader.read(open));
      if (read) found.push(read);
    }
  } finally {
    reader.close();
  }
  return found;
}
