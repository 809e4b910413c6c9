import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { message } from '../../languages/messages.js';
import type { Answer, Question } from '../../signoff/proof.js';
import { NAMESPACE } from '../../signoff/signature-file.js';
import { type Statement, statementText } from '../../signoff/statement.js';
import { type ProgramEnd, runProgram } from '../run-program.js';
import { makeTemporaryFolder } from '../files/temporary-folder.js';
import { unusable } from '../../languages/unusable.js';

const PROGRAM = 'ssh-keygen';

/** Seconds that checking a signature may take, and making one: there people type passphrases and touch keys. */
const TIME_TO_CHECK = 15;
const TIME_TO_SIGN = 60;
const TIME_TO_TYPE = 600;

/** So many are asked at the same time. */
const AT_ONCE = 4;

/** Whose keys count, as ssh-keygen reads it. */
export interface SignerFiles {
  /** The lines of allowed_signers that count. */
  readonly allowed: string;
  /** What stands in revoked_keys: a list of public keys, or what `ssh-keygen -k` makes. */
  readonly revoked: Buffer | undefined;
  /** The zone in which the days of sign-offs and of keys' validity are reckoned. */
  readonly timeZone: string;
}

/** Asks ssh-keygen about signatures. What it reads is written to a folder of our own, which is gone at the end. */
export class SshKeygen {
  private asked = 0;
  private readonly folder = makeTemporaryFolder('keys');

  /** @throws NoTemporaryFolder */
  constructor(
    private readonly files: SignerFiles,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {
    writeFileSync(join(this.folder, 'allowed_signers'), files.allowed);
    if (files.revoked) writeFileSync(join(this.folder, 'revoked_keys'), files.revoked);
  }

  /** The answers to questions, in their order; a few are asked at the same time. */
  async askAll(questions: readonly Question[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    let next = 0;
    const work = async () => {
      for (let index = next++; index < questions.length; index = next++)
        answers[index] = await this.ask(questions[index] as Question);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers;
  }

  /** Ends it: nothing of ours is left behind. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(question: Question): Promise<Answer> {
    const signature = join(this.folder, `${this.asked++}.sig`);
    writeFileSync(signature, question.file.signature.armour);
    const answer = await this.check(question, signature, this.files.revoked !== undefined);
    if (answer.type !== 'bad' || answer.detail !== '' || !this.files.revoked) return answer;
    // That a key is revoked it does not say: it is when the signature is good without the revocations.
    const without = await this.check(question, signature, false);
    return without.type === 'good' ? { ...answer, isRevoked: true } : without;
  }

  private async check({ file, principal }: Question, path: string, revocations: boolean): Promise<Answer> {
    const { statement } = file;
    const args = ['-Y', 'verify', '-n', NAMESPACE, '-I', principal, '-s', path];
    args.push('-f', join(this.folder, 'allowed_signers'));
    args.push('-O', `verify-time=${statement.date.replaceAll('-', '')}120000`);
    if (revocations) args.push('-r', join(this.folder, 'revoked_keys'));
    const end = await runProgram(PROGRAM, args, {
      cwd: this.folder,
      env: this.environment(),
      input: statementText(statement),
      seconds: TIME_TO_CHECK,
      withoutTerminal: true,
    });
    return answerOf(end, principal);
  }

  /** Times are reckoned in the workspace's zone, and messages come in English, whatever the machine is set to. */
  private environment() {
    const { PATH, Path, SystemRoot } = this.env;
    return { PATH: PATH ?? Path, SystemRoot, TZ: this.files.timeZone, LC_ALL: 'C', HOME: this.folder };
  }
}

function answerOf({ ending, code, out: bytes, err }: ProgramEnd, principal: string): Answer {
  const out = bytes.toString('utf8');
  if (ending === 'missing') return { type: 'none', message: message('signature-no-ssh-keygen', {}) };
  const detail = err.trim();
  if (ending === 'done' && code === 0 && out.startsWith(`Good "${NAMESPACE}" signature for ${principal} `))
    return { type: 'good' };
  if (ending === 'done' && /^Could not verify signature|^Signature verification failed/m.test(out + err))
    return { type: 'bad', isRevoked: false, detail };
  const reason = ending === 'done' ? lastLine(detail) : `${PROGRAM} did not end in time`;
  return { type: 'none', message: message('signature-no-answer', { detail: reason }) };
}

/** How a statement is signed. */
export interface Signing {
  /** The path of a private key, or of a public key whose private half an ssh-agent holds. */
  readonly key: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody can be asked for a passphrase. */
  readonly interactive: boolean;
  /** Takes what ssh-keygen says to the person who signs, such as to touch a key. */
  readonly tell: (text: string) => void;
}

/**
 * Signs a statement.
 *
 * @returns the signature in its armour
 * @throws Unusable where ssh-keygen is missing or refuses
 */
export async function signStatement(
  statement: Statement,
  { key, env, interactive, tell }: Signing,
): Promise<string> {
  const folder = makeTemporaryFolder('keys', true);
  try {
    const end = await runProgram(PROGRAM, ['-Y', 'sign', '-n', NAMESPACE, '-f', key], {
      cwd: folder,
      env: interactive ? env : { ...env, SSH_ASKPASS_REQUIRE: 'never' },
      input: statementText(statement),
      seconds: interactive ? TIME_TO_TYPE : TIME_TO_SIGN,
      withoutTerminal: !interactive,
      tell: (text) => tell(text.replace(/^Signing data on standard input\r?\n/m, '')),
    });
    if (end.ending === 'missing') throw unusable('no-ssh-keygen', {});
    if (end.ending !== 'done') throw unusable('ssh-keygen-slow', { program: PROGRAM });
    const armour = end.out.toString('utf8');
    if (end.code !== 0 || !armour.startsWith('-----BEGIN SSH SIGNATURE-----'))
      throw unusable('ssh-keygen-refused', { program: PROGRAM, said: lastLine(end.err) });
    return armour;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastLine(text: string): string {
  return text.trim().split(/\r?\n/).at(-1) as string;
}
