import { formReport } from '../../reports/form/form.js';
import { judge } from '../../status/judge.js';
import { signOffStates } from '../../status/summarise.js';
import { unusable } from '../../languages/unusable.js';
import type { MadeReport } from './report-options.js';
import { type Audience, customerView } from './customer-view.js';
import { EXIT } from '../ending.js';
import type { Session } from '../session.js';
import { knownOf } from '../signature-checks.js';
import { findDocument } from '../changing/step-address.js';

/**
 * The form of the document that a word names.
 *
 * @throws Unusable where it names none or several, or one of no kind that is known, or one that is not for this audience
 */
export async function makeForm(
  session: Session,
  word: string,
  audience: Audience | undefined,
): Promise<MadeReport> {
  const open = await findDocument(session, word);
  const { document, workspace } = open;
  const shown = audience === undefined ? document : await customerView(document, session);
  if (!shown) throw unusable('form-internal', { word });
  const judged = judge(shown, workspace.kinds);
  if (!judged) throw unusable('form-unknown-kind', { path: document.source.path });
  const { settings, calendar } = workspace;
  const text = await formReport(judged, {
    people: settings.people,
    calendar,
    today: session.today(workspace),
    company: settings.company ?? 'serviceplan',
    signOffStates: signOffStates(document, await knownOf(open, session)),
  });
  return { pieces: [text], code: EXIT.done };
}
