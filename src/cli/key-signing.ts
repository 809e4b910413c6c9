import { existsSync, unlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { enMessages } from '../languages/en/messages.js';
import { say } from '../languages/messages.js';
import type { Claim, Proof } from '../signoff/proof.js';
import {
  parseSignatureFile,
  signatureFileName,
  signatureFileText,
  SIGNATURES_FOLDER,
} from '../signoff/signature-file.js';
import { type Statement, statementOf } from '../signoff/statement.js';
import { applyEdits } from '../text/edit.js';
import { shownPath } from '../workspace/discover.js';
import { readTextFile } from '../workspace/read-file.js';
import { SignatureCheck, trustOf } from '../workspace/signatures.js';
import { signStatement } from '../workspace/ssh-keygen.js';
import { Unusable } from '../workspace/unusable.js';
import type { Workspace } from '../workspace/workspace.js';
import { writeNewFile } from '../workspace/write-new.js';
import type { DocumentChange, FilesBeside } from './carry-out.js';
import type { Session } from './session.js';
import { isInteractive } from './world.js';

/** A sign-off that is to be signed with a key, and where its signature belongs. */
export interface PlannedSignature {
  readonly workspace: Workspace;
  readonly statement: Statement;
  /** The digest in the sign-off's line. */
  readonly digest: string;
  readonly path: string;
  /** The path as people see it. */
  readonly shown: string;
}

/**
 * The signatures that the newest sign-offs of steps need, once a document is changed.
 *
 * @param steps the ids of the steps
 */
export async function planSignatures(
  session: Session,
  { open, edits }: DocumentChange,
  steps: readonly string[],
): Promise<PlannedSignature[]> {
  const { document, path, workspace } = open;
  const { source } = document;
  const changed = await session.reader.parse(
    { ...source, text: applyEdits(source.text, edits) },
    workspace.settings.language,
    workspace.settings.formOf,
  );
  return steps.flatMap((id): PlannedSignature[] => {
    const step = changed.steps.find((each) => each.id.value === id);
    const signOff = step?.signOffs.at(-1);
    if (!step || !signOff?.digest) return [];
    const statement = statementOf(changed, step, signOff);
    const digest = signOff.digest.value;
    const name = signatureFileName(id, statement.date, statement.signer, digest);
    const file = join(dirname(path), SIGNATURES_FOLDER, name);
    return [{ workspace, statement, digest, path: file, shown: shownPath(file, session.cwd) }];
  });
}

/**
 * Makes signatures with a key and writes them beside their documents. Each is checked first as `verify` would check it,
 * so that a key that does not count is refused; those that are there and good already are left alone.
 *
 * @param key a path, relative to the folder worked in
 * @throws Unusable where a signature would not count; then none is left behind
 */
export function signaturesBeside(
  session: Session,
  key: string,
  planned: readonly PlannedSignature[],
): FilesBeside {
  return {
    missing: planned.filter(({ path }) => !existsSync(path)).map(({ shown }) => shown),
    async write() {
      const made: string[] = [];
      const takeBack = () => made.forEach((path) => unlinkSync(path));
      const checks = new Map<Workspace, SignatureCheck>();
      try {
        for (const one of planned) {
          const check = checks.get(one.workspace) ?? checkFor(one.workspace, session);
          checks.set(one.workspace, check);
          if (await writeSignature(session, key, one, check)) made.push(one.path);
        }
        return takeBack;
      } catch (error) {
        takeBack();
        throw error;
      } finally {
        for (const check of checks.values()) check.close();
      }
    },
  };
}

function checkFor(workspace: Workspace, { cwd, world }: Session): SignatureCheck {
  return new SignatureCheck(trustOf(workspace, cwd), cwd, world.env);
}

/** Whether it was made: one that is good already is kept. */
async function writeSignature(
  { world }: Session,
  key: string,
  planned: PlannedSignature,
  check: SignatureCheck,
): Promise<boolean> {
  const { workspace, statement, path, shown } = planned;
  if (existsSync(path)) {
    const reading = readTextFile(path, shown);
    const text = 'source' in reading ? reading.source.text : '';
    if ((await check.prove(claimOf(planned, text))).type === 'proven') return false;
    throw new Unusable(`${shown} stands there already and proves nothing; delete it and sign again`);
  }
  const armour = await signStatement(statement, {
    key,
    env: world.env,
    interactive: isInteractive(world),
    tell: (text) => world.err(text),
  });
  const text = signatureFileText(armour, statement);
  refuseUnproven(await check.prove(claimOf(planned, text)), text);
  writeNewFile(workspace.root, { path: relative(workspace.root, path), text });
  return true;
}

function claimOf({ statement, digest, shown }: PlannedSignature, text: string): Claim {
  return { file: parseSignatureFile(text), path: shown, expected: statement, digest };
}

/** @throws Unusable for a signature that would not count */
function refuseUnproven(proof: Proof, text: string): void {
  if (proof.type === 'proven') return;
  const reason = 'message' in proof ? say(enMessages, proof.message) : '';
  const signature = parseSignatureFile(text)?.signature;
  const isUnlisted =
    proof.type === 'invalid' && (proof.reason === 'unknown-key' || proof.reason === 'no-allowed-signers');
  const hint =
    isUnlisted && signature
      ? ` If the key is theirs, allowed_signers needs a line with their e-mail address and “${signature.keyType} ${signature.key}”.`
      : '';
  throw new Unusable(`--key: nothing was signed. ${reason}${hint}`);
}
