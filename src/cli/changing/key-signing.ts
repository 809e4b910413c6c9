import { existsSync, unlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Notice, notice, type Notices } from '../../languages/notices.js';
import type { Claim, Proof } from '../../signoff/proof.js';
import { parseSignatureFile, signatureFileName, signatureFileText } from '../../signoff/signature-file.js';
import { type Statement, statementOf } from '../../signoff/statement.js';
import { pushAll } from '../../text/push-all.js';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/files/paths.js';
import { REAL_FILES } from '../../workspace/files/file-operations.js';
import { sweepBeside } from '../../workspace/files/left-overs.js';
import { readTextFile } from '../../workspace/files/read-file.js';
import type { SignatureCheck } from '../../workspace/keys/signatures.js';
import { signStatement } from '../../workspace/keys/ssh-keygen.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import { SIGNATURES_FOLDER } from '../../workspace/files/signatures-folder.js';
import type { Workspace } from '../../workspace/workspace.js';
import { tried } from '../../workspace/files/refusal.js';
import { stands, writeNewFile } from '../../workspace/files/write-new.js';
import type { ChangePlan, DocumentChange, FilesBeside } from './carry-out.js';
import { changedDocument } from './changed-document.js';
import type { OpenDocument, Session } from '../session.js';
import { SignatureChecks } from '../signature-checks.js';
import { isInteractive } from '../world.js';
import { withLeft } from './undone.js';

/** A sign-off that is to be signed with a key, and where its signature belongs. */
interface PlannedSignature {
  readonly workspace: Workspace;
  /** The path of the document that holds the sign-off. */
  readonly document: string;
  readonly statement: Statement;
  /** The digest in the sign-off's line. */
  readonly digest: string;
  readonly path: string;
  /** The path as people see it. */
  readonly shown: string;
}

/**
 * A plan with the signatures that the newest sign-offs of steps need once its documents are changed. Each is checked as
 * `verify` would check it before it is written, so that a key that does not count is refused; those that are there and
 * good already are left alone.
 *
 * @param key a path, relative to the folder worked in
 * @param steps the ids of the steps, for each document
 */
export async function withSignatures(
  session: Session,
  key: string,
  { preview, changes }: ChangePlan,
  steps: ReadonlyMap<OpenDocument, readonly string[]>,
): Promise<ChangePlan> {
  const planned: PlannedSignature[] = [];
  for (const change of changes)
    pushAll(planned, await planSignatures(session, change, steps.get(change.open) ?? []));
  const path = resolve(session.cwd, key);
  // ssh-keygen also takes a key by its public half alone, where an agent has the other.
  if (!existsSync(path) && !existsSync(`${path}.pub`)) throw new Unusable(unsigned(noKey(key)));
  const beside = signaturesBeside(session, path, planned);
  const made = beside.missing.map((path) => `+ ${visible(path)}\n`).join('');
  return { preview: preview + made, changes, beside };
}

async function planSignatures(
  session: Session,
  change: DocumentChange,
  steps: readonly string[],
): Promise<PlannedSignature[]> {
  const { path, workspace } = change.open;
  const changed = await changedDocument(session, change);
  return steps.flatMap((id): PlannedSignature[] => {
    const step = changed.steps.find((each) => each.id.value === id);
    const signOff = step?.signOffs.at(-1);
    if (!step || !signOff?.digest) return [];
    const statement = statementOf(changed, step, signOff);
    const digest = signOff.digest.value;
    const name = signatureFileName(id, statement.date, statement.signer, digest);
    const file = join(dirname(path), SIGNATURES_FOLDER, name);
    const shown = shownPath(file, session.cwd);
    return [{ workspace, document: path, statement, digest, path: file, shown }];
  });
}

function noKey(key: string): Notice {
  return notice('flag-said', { flag: '--key', said: notice('no-file', { path: key, hint: {} }) });
}

/** What says itself that nothing was signed. */
const SAY_SO: ReadonlySet<string> = new Set<keyof Notices>(['signature-not-counted', 'ssh-keygen-slow']);

/** What went wrong, and that nothing was signed for it. */
function unsigned(failed: Notice): Notice {
  return SAY_SO.has(failed.id) ? failed : notice('nothing-signed', { failed });
}

/** Makes signatures with a key. @throws Unusable where one would not count; then none is left behind */
function signaturesBeside(session: Session, key: string, planned: readonly PlannedSignature[]): FilesBeside {
  return {
    undone: unsigned,
    missing: planned.filter(({ path }) => !stands(path)).map(({ shown }) => shown),
    async write() {
      const made: PlannedSignature[] = [];
      const checks = new SignatureChecks(session);
      try {
        for (const one of planned) {
          const { check } = await checks.of(one.workspace);
          if (await writeSignature(session, key, one, check)) made.push(one);
        }
        return (kept) => takeBack(made.filter(({ document }) => !kept.includes(document)));
      } catch (error) {
        throw withLeft(error, unsigned, takeBack(made));
      } finally {
        checks.close();
      }
    },
  };
}

/** Removes signatures whose sign-offs were not written. Gives the paths of those that the system would not remove. */
function takeBack(made: readonly PlannedSignature[]): string[] {
  return made.filter(({ path }) => !isRemoved(path)).map(({ shown }) => shown);
}

function isRemoved(path: string): boolean {
  const removed = tried(() => {
    unlinkSync(path);
    return true;
  });
  return removed === true;
}

/** Whether it was made: one that is good already is kept. */
async function writeSignature(
  session: Session,
  key: string,
  planned: PlannedSignature,
  check: SignatureCheck,
): Promise<boolean> {
  const { world } = session;
  const { workspace, statement, path } = planned;
  // One that stands there already may have been made by a run that was killed before it could tidy up.
  sweepBeside(REAL_FILES, path);
  if (stands(path)) return keepGood(planned, check);
  const armour = await signStatement(statement, {
    key,
    env: world.env,
    interactive: isInteractive(world),
    tell: (text) => world.err(text),
  });
  const text = signatureFileText(armour, statement);
  refuseUnproven(await check.prove(claimOf(planned, text)), text);
  const written = writeNewFile(workspace.root, { path: relative(workspace.root, path), text });
  // Another run has made it meanwhile.
  return written === 'made' || keepGood(planned, check);
}

/** Leaves alone what stands in the place of a signature, if it is a good one. @throws Unusable */
async function keepGood(planned: PlannedSignature, check: SignatureCheck): Promise<false> {
  const { path, shown } = planned;
  const reading = readTextFile(path, shown);
  const text = 'source' in reading ? reading.source.text : '';
  if ((await check.prove(claimOf(planned, text))).type === 'proven') return false;
  throw unusable('signature-in-the-way', { path: shown });
}

function claimOf({ statement, digest, shown }: PlannedSignature, text: string): Claim {
  return { file: parseSignatureFile(text), path: shown, expected: statement, digest };
}

/** @throws Unusable for a signature that would not count */
function refuseUnproven(proof: Proof, text: string): void {
  if (proof.type === 'proven') return;
  const signature = parseSignatureFile(text)?.signature;
  const isUnlisted =
    proof.type === 'invalid' && (proof.reason === 'unknown-key' || proof.reason === 'no-allowed-signers');
  throw unusable('signature-not-counted', {
    reason: 'message' in proof ? proof.message : '',
    line: isUnlisted && signature ? `${signature.keyType} ${signature.key}` : '',
  });
}
