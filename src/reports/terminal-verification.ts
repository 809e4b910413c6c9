import type { Paint } from '../formats/paint.js';
import type { Meaning } from '../document/document.js';
import { plural } from '../languages/plural.js';
import type { VerifyWords } from '../languages/verify.js';
import { SIGN_OFF_STATES, type SignOffState } from '../signoff/verification.js';
import { visible } from '../text/visible.js';
import { pad, widest } from '../text/columns.js';
import { countVerifications, type ReportedSignOff, type ReportedVerification } from './verification.js';

/** How the report of `verify` is to be drawn. */
export interface VerificationDrawing {
  readonly paint: Paint;
  readonly words: VerifyWords;
  /** In what sense somebody signed, in the language spoken. */
  readonly meanings: Readonly<Record<Meaning, string>>;
  /** Only what is not as it should be. */
  readonly quiet: boolean;
}

/** A name has at most so many columns. */
const LONGEST_NAME = 24;

const MARKS: Readonly<Record<SignOffState, string>> = {
  verified: '✓',
  fresh: '·',
  unchecked: '?',
  'without-digest': '·',
  earlier: '·',
  stale: '✗',
  invalid: '✗',
};

/** How the sign-offs of some documents stand, for people at a terminal. */
export function terminalVerification(
  documents: readonly ReportedVerification[],
  drawing: VerificationDrawing,
): string {
  const blocks = documents
    .map((document) => documentBlock(document, drawing))
    .filter((block) => block !== '');
  return `${blocks.map((block) => `${block}\n`).join('')}${summaryLine(documents, drawing)}\n`;
}

function documentBlock(
  { path, signOffs, lacks, orphans, unread, sameId }: ReportedVerification,
  drawing: VerificationDrawing,
) {
  const { paint, words, quiet } = drawing;
  const shown = quiet ? signOffs.filter(isTroubling) : signOffs;
  const warnings = [...orphans.map(({ message }) => message), ...strangers(signOffs, words)];
  const lines = [
    ...signOffLines(shown, drawing),
    ...unread.map(({ step, message }) => `  ${paint.red('✗')} ${visible(step)}  ${visible(message)}`),
    ...[...lacks, ...(sameId ? [sameId] : [])].map(
      ({ message }) => `  ${paint.red('✗')} ${visible(message)}`,
    ),
    ...warnings.map((warning) => `  ${paint.yellow('!')} ${visible(warning)}`),
  ];
  const notes = [
    ...(signOffs.some(({ git }) => git?.type === 'shallow') ? [words.shallow] : []),
    ...(signOffs.some(({ git }) => git?.type === 'uncommitted') ? [words.uncommitted] : []),
  ].map((note) => `  ${paint.dim(note)}`);
  if (lines.length === 0) return '';
  return [paint.underline(visible(path)), ...lines, ...(quiet ? [] : notes), ''].join('\n');
}

function isTroubling({ state }: ReportedSignOff): boolean {
  return state === 'stale' || state === 'invalid';
}

function signOffLines(
  signOffs: readonly ReportedSignOff[],
  { paint, words, meanings }: VerificationDrawing,
): string[] {
  const widestName = (texts: readonly string[]) => Math.min(LONGEST_NAME, widest(texts));
  const stepWidth = widestName(signOffs.map(({ step }) => visible(step)));
  const nameWidth = widestName(signOffs.map(({ signer }) => visible(signer)));
  const meaningWidth = widest(signOffs.map(({ meaning }) => meanings[meaning]));
  const stateWidth = widest(Object.values(words.states));
  return signOffs.flatMap((signOff) => {
    const { step, date, signer, meaning, state, key = '' } = signOff;
    const stroke = strokeFor(state, paint);
    const cells = [
      pad(step, stepWidth),
      date,
      pad(signer, nameWidth),
      pad(meanings[meaning], meaningWidth),
      stroke(pad(words.states[state], stateWidth)),
    ];
    const line = `  ${stroke(MARKS[state])} ${[...cells, paint.dim(key)].join('  ')}`.trimEnd();
    const said = [...(signOff.message === undefined ? [] : [signOff.message]), ...(signOff.details ?? [])];
    return [line, ...said.map((text) => `      ${visible(text)}`)];
  });
}

/**
 * Who else than the signers brought sign-offs: a line for each commit and signer. Nobody minds whose commit brought what
 * a key proves.
 */
function strangers(signOffs: readonly ReportedSignOff[], words: VerifyWords): string[] {
  const stepsOf = new Map<string, Set<string>>();
  for (const { step, signer, key, git } of signOffs) {
    if (git?.type !== 'committed' || git.bySigner !== false || key !== undefined) continue;
    const { email, commit, date } = git;
    const bringing = JSON.stringify([signer, email, commit.slice(0, 10), date]);
    stepsOf.set(bringing, (stepsOf.get(bringing) ?? new Set<string>()).add(step));
  }
  return [...stepsOf].map(([bringing, steps]) => {
    const [signer, email, commit, date] = JSON.parse(bringing) as [string, string, string, string];
    return words.committedBy([...steps].join(', '), signer, email, commit, date);
  });
}

function strokeFor(state: SignOffState, paint: Paint): (text: string) => string {
  if (state === 'verified') return paint.green;
  if (state === 'stale' || state === 'invalid') return paint.red;
  return state === 'unchecked' || state === 'without-digest' ? paint.yellow : paint.dim;
}

function summaryLine(
  documents: readonly ReportedVerification[],
  { words, paint }: VerificationDrawing,
): string {
  const { signOffs, states, lacks, orphans, unread, sameIds } = countVerifications(documents);
  const counts = SIGN_OFF_STATES.filter((state) => states[state] > 0).map((state) =>
    strokeFor(state, paint)(plural(states[state], words.states[state], words.statesOfMany[state])),
  );
  const parts = [
    signOffs > 0 ? words.sum(signOffs, counts) : words.nothing,
    ...(unread > 0 ? [paint.red(words.unread(unread))] : []),
    ...(lacks > 0 ? [paint.red(words.lacking(lacks))] : []),
    ...(sameIds > 0 ? [paint.red(words.sameIds(sameIds))] : []),
    ...(orphans > 0 ? [paint.yellow(words.orphans(orphans))] : []),
  ];
  return parts.join('\n');
}
