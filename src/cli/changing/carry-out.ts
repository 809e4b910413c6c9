import type { Fault } from '../../document/document.js';
import type { Language } from '../../document/vocabulary.js';
import { loadChangeWords } from '../../languages/changes.js';
import type { Notice } from '../../languages/notices.js';
import { fingerprintsOf } from '../../lint/fingerprint.js';
import { unifiedDiff } from '../../text/diff.js';
import type { Edit } from '../../text/edit.js';
import { mergeConflicts } from '../../text/merge-conflict.js';
import { shownDiff } from '../../text/shown-diff.js';
import { positionAt } from '../../text/source.js';
import { visible } from '../../text/visible.js';
import { changeFiles, PartlyWritten } from '../../workspace/files/change-file.js';
import { refuseLeadingOut } from '../../workspace/files/leads-out.js';
import { unusable } from '../../languages/unusable.js';
import { EXIT, Interrupted } from '../ending.js';
import type { Flag } from '../arguments/flags.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import type { OpenDocument, Session } from '../session.js';
import { changedDocument } from './changed-document.js';
import { spokenLanguage } from '../spoken-language.js';
import { withLeft } from './undone.js';
import { untilUnchanged } from './until-unchanged.js';
import { isInteractive } from '../world.js';

/** What the flags of every command that changes documents are set to. */
export interface ChangeOptions extends GlobalOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** What a command means to do: what it tells people, and the edits of each document. */
export interface ChangePlan {
  /** What will be, or was, done: lines for people, without any character of a document that could do harm. */
  readonly preview: string;
  /** The documents and their edits; a document without any stays as it is. */
  readonly changes: readonly DocumentChange[];
  /** Files that belong to the changes. */
  readonly beside?: FilesBeside | undefined;
}

/** Files that are made before the documents are changed, so that no document speaks of one that is not there. */
export interface FilesBeside {
  /** Says of what went wrong what has not happened then, such as that nothing was signed. */
  readonly undone: (failed: Notice) => Notice;
  /** Those that are not there yet, as people see their paths. */
  readonly missing: readonly string[];
  /**
   * Makes them.
   *
   * @returns what takes them back, should documents turn out not to be changed: told which were changed all the same, it
   *   gives what could not be removed, as people see it
   */
  write(): Promise<(changed: readonly string[]) => readonly string[]>;
}

export interface DocumentChange {
  readonly open: OpenDocument;
  readonly edits: readonly Edit[];
}

/** The flags that every command which changes documents takes. */
export const CHANGE_FLAGS = [
  {
    flags: '-y, --yes',
    description: 'write without asking; needed where there is no terminal to ask on',
  },
  { flags: '--dry-run', description: 'show the changes as a diff and write nothing' },
] as const satisfies readonly Flag[];

/**
 * Makes a plan, shows it, asks, and does it: with `--yes` without asking, with `--dry-run` only as a diff. Where there is
 * no terminal to ask on, nothing is written without `--yes`.
 *
 * A file that changed while somebody looked at the plan is left alone; where nobody was asked, the plan is made anew.
 *
 * @param makePlan reads the documents and says what to do; called again when one of them changed meanwhile
 * @returns the exit code
 * @throws Unusable when nothing could be written; Interrupted when the person said no
 */
export async function carryOut(
  session: Session,
  options: ChangeOptions,
  makePlan: () => Promise<ChangePlan>,
): Promise<number> {
  const { world } = session;
  const show = (text: string) => {
    if (!options.quiet) world.out(text);
  };
  let plan = await makePlan();
  const language = languageFor(session, plan);
  const words = await loadChangeWords(language);
  if (filesOf(plan) === 0) {
    show(plan.preview);
    session.world.err(`${words.nothingToDo}\n`);
    return EXIT.done;
  }
  if (options.dryRun) {
    show(plan.preview);
    world.out(await diffOf(plan, session));
    return EXIT.done;
  }
  if (options.yes) {
    // Nobody was shown it, so one that comes too late may be made anew.
    plan = await untilUnchanged(plan, (made) => write(session, made), makePlan);
    show(plan.preview);
  } else {
    show(plan.preview);
    await confirm(session, words.question(filesOf(plan)), language);
    await write(session, plan);
  }
  for (const { open } of changesOf(plan)) {
    if (!options.quiet) world.err(`${words.changed(visible(open.document.source.path))}\n`);
  }
  return EXIT.done;
}

function changesOf({ changes }: ChangePlan): readonly DocumentChange[] {
  return changes.filter(({ edits }) => edits.length > 0);
}

/** How many files are written. */
function filesOf(plan: ChangePlan): number {
  return changesOf(plan).length + (plan.beside?.missing.length ?? 0);
}

function languageFor(session: Session, { changes }: ChangePlan): Language {
  return spokenLanguage(
    session,
    changes.map(({ open }) => open),
  );
}

async function diffOf(plan: ChangePlan, session: Session): Promise<string> {
  let diff = '';
  for (const { open, edits } of changesOf(plan)) {
    await refuseHarm({ open, edits }, session);
    diff += unifiedDiff(open.document.source, edits);
  }
  return shownDiff(diff);
}

/** @throws Unusable where nobody can be asked; Interrupted where the answer is no */
async function confirm({ world }: Session, question: string, language: Language): Promise<void> {
  if (!isInteractive(world)) throw unusable('no-terminal', {});
  const { askYesOrNo } = await import('./ask.js');
  if (!(await askYesOrNo(question, language))) throw new Interrupted();
}

/** Returns what was written. */
async function write(session: Session, plan: ChangePlan): Promise<ChangePlan> {
  const changes = changesOf(plan);
  for (const change of changes) await refuseHarm(change, session);
  const takeBack = await plan.beside?.write();
  try {
    await changeFiles(
      changes.map(({ open, edits }) => ({ path: open.path, source: open.document.source, edits })),
    );
    return plan;
  } catch (error) {
    const changed = error instanceof PartlyWritten ? error.written : [];
    throw plan.beside && takeBack ? withLeft(error, plan.beside.undone, takeBack(changed)) : error;
  }
}

/**
 * Nothing is written that could not be read again, that a link leads out of the workspace, or of which two versions stand
 * there.
 *
 * @throws Unusable
 */
async function refuseHarm(change: DocumentChange, session: Session): Promise<void> {
  const { path, document, workspace } = change.open;
  const { source } = document;
  refuseLeadingOut(path, workspace.root, source.path);
  const [conflict] = mergeConflicts(source.text);
  if (conflict)
    throw unusable('unmerged', { path: source.path, line: positionAt(source, conflict.start).line });
  const { faults } = await changedDocument(session, change);
  const fault = newFault(faults, document.faults);
  if (fault) throw unusable('no-longer-read', { path: source.path, said: fault.message });
}

/** What is wrong with a document that was not before. */
function newFault(faults: readonly Fault[], before: readonly Fault[]): Fault | undefined {
  const known = new Set(printsOf(before));
  const prints = printsOf(faults);
  return faults.find((_, index) => !known.has(prints[index] as string));
}

/** What makes a fault the same on another line, each of several alike its own. */
function printsOf(faults: readonly Fault[]): string[] {
  return fingerprintsOf(faults.map((fault) => ({ ...fault, about: fault.message })));
}
