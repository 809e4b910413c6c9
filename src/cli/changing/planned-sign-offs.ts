import type { IsoDate } from '../../calendar/date.js';
import { type Concern, concernsOf } from '../../changes/sign-concerns.js';
import { pinEvidence, type Pinning, pinnableTargets } from '../../changes/pin-evidence.js';
import { type Signing, signStep } from '../../changes/sign.js';
import type { Meaning, Step } from '../../document/document.js';
import type { Language } from '../../document/vocabulary.js';
import { linksOf } from '../../document/links.js';
import { stepOf } from '../../document/steps.js';
import { broughtForth, contractOf } from '../../kinds/kind.js';
import { meaningOf, nearestMeaning, wordsOf } from '../../languages/words.js';
import type { Phase } from '../../status/gates.js';
import { judge } from '../../status/judge.js';
import { meaning as hintAt } from '../../text/hint.js';
import { brokenLinksOf } from '../../workspace/files/broken-links.js';
import { unusable } from '../../languages/unusable.js';
import type { OpenDocument, Session } from '../session.js';
import { refuseBeforeReceipt, refuseSigner, signerOf, signingDay } from './signer.js';
import type { AddressedStep } from './step-address.js';

/** How steps are to be signed, as the flags say it. */
export interface SigningOrder {
  readonly as?: string;
  readonly on?: IsoDate;
  /** A word in any of the languages. */
  readonly meaning?: string;
  readonly note?: string;
  readonly allDone?: boolean;
  readonly pin?: boolean;
}

/** A step that is to be signed, how, and what speaks against it. */
export interface PlannedSignOff {
  readonly addressed: AddressedStep;
  readonly pinning: Pinning;
  readonly signing: Signing;
  readonly concerns: readonly Concern[];
}

/**
 * Plans to sign steps of one document.
 *
 * @param own the steps
 * @param together all that are signed in the same go, those of other documents among them
 * @throws Unusable where nobody, or not this person, may sign so
 */
export async function planSignOffs(
  open: OpenDocument,
  own: readonly AddressedStep[],
  together: ReadonlySet<Step>,
  session: Session,
  order: SigningOrder,
): Promise<PlannedSignOff[]> {
  const { document, workspace } = open;
  const today = session.today(workspace);
  const person = await signerOf(workspace, order.as, session.world.env);
  const date = signingDay(order.on, today);
  refuseSigner(person, date);
  refuseBeforeReceipt(document, date);
  const { note, allDone = false } = order;
  const meaning = order.meaning === undefined ? 'done' : parseMeaning(order.meaning, document.language);
  const vouching = { name: person.name, date, meaning, note };
  const facts = { document, vouching, today, allDone, together, phases: phasesIn(open) };
  const missing = missingFilesIn(open);
  const planned: PlannedSignOff[] = [];
  for (const addressed of own) {
    const { step } = addressed;
    const pinning = order.pin ? await pinned(addressed) : { step, lines: [], edits: [] };
    const signing = signStep(document, pinning.step, vouching, workspace.calendar, allDone);
    const missingFiles = missing.flatMap((link) => (link.step === step.id.value ? link.target : []));
    const concerns =
      signing.written === undefined
        ? []
        : concernsOf({ ...facts, step, missingFiles, bringsForth: documentOf(addressed) });
    planned.push({ addressed, pinning, signing, concerns });
  }
  return planned;
}

/** The meaning that a word has. @param language of the document to sign, whose words people know @throws Unusable */
function parseMeaning(text: string, language: Language): Meaning {
  const meaning = meaningOf(text.trim());
  if (meaning) return meaning;
  const { done, approved, 'not approved': refused } = wordsOf(language).meanings;
  const hint = hintAt(nearestMeaning(text, language));
  throw unusable('no-meaning', { done, approved, refused, given: text, hint });
}

function phasesIn({ document, workspace }: OpenDocument): readonly Phase[] {
  return judge(document, workspace.kinds)?.phases ?? [];
}

/** The document that a step brings forth, as its template calls it. */
function documentOf({ open: { document, workspace }, step }: AddressedStep): string | undefined {
  const contract = contractOf(document, workspace.kinds);
  const asked = contract && stepOf(contract.document, step.id.value);
  return asked && broughtForth(asked)[0];
}

/** A step with its evidence pinned to what its files hold now. */
async function pinned({ open, step }: AddressedStep): Promise<Pinning> {
  const { digestsOfTargets } = await import('../../workspace/files/file-digest.js');
  const digests = digestsOfTargets(pinnableTargets(step), open.path, open.workspace.root);
  return pinEvidence(open.document, step, digests);
}

/** The links of a document that lead to no file. */
function missingFilesIn({ document, path, workspace }: OpenDocument) {
  const links = linksOf(document);
  const broken = brokenLinksOf(links, path, workspace.root);
  return links.filter(({ target }) => broken.has(target));
}
