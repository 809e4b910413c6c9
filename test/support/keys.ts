import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/library.js';
import { signOffDigest } from '../../src/signoff/digest.js';
import { NAMESPACE, signatureFileName, signatureFileText } from '../../src/signoff/signature-file.js';
import { type Statement, statementOf, statementText } from '../../src/signoff/statement.js';
import { temporaryFolder } from './cli.js';

// Everything here is done with the real ssh-keygen, with keys of the moment.

/** Makes keys, and signs with them. */
export class Keyring {
  readonly folder = temporaryFolder();

  /** Makes a key of this name where there is none yet. @returns the path of its private half */
  key(name: string, ...flags: string[]): string {
    const path = join(this.folder, name);
    try {
      readFileSync(path);
    } catch {
      const made = ['-q', '-N', '', '-C', '', '-f', path, ...(flags.length > 0 ? flags : ['-t', 'ed25519'])];
      execFileSync('ssh-keygen', made);
    }
    return path;
  }

  /** A key's public half, as allowed-signers files write it. */
  public(name: string): string {
    return readFileSync(`${this.key(name)}.pub`, 'utf8').trim();
  }

  /** Has an authority certify a key for an address. */
  certificate(authority: string, key: string, address: string): void {
    const args = ['-q', '-s', this.key(authority), '-I', key, '-n', address, `${this.key(key)}.pub`];
    execFileSync('ssh-keygen', args, { stdio: 'ignore' });
  }

  /** A text signed, in its armour. */
  armour(key: string, text: string, namespace = NAMESPACE): string {
    const args = ['-q', '-Y', 'sign', '-n', namespace, '-f', key.includes('/') ? key : this.key(key)];
    return execFileSync('ssh-keygen', args, {
      input: text,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  }

  /** The signature file of the newest sign-off of a step, by default as `sign --key` would make it. */
  signature(
    document: string,
    step: string,
    key: string,
    change: Change = {},
  ): { name: string; text: string } {
    const { statement, digest } = statementIn(document, step);
    const signed = { ...statement, ...change.signed };
    const written = { ...signed, ...change.written };
    return {
      name: signatureFileName(step, statement.date, statement.signer, digest),
      text: signatureFileText(this.armour(key, statementText(signed), change.namespace), written),
    };
  }
}

/** How a signature differs from an honest one. */
export interface Change {
  /** What is signed, where it is something else than the sign-off says. */
  readonly signed?: Partial<Statement>;
  /** What the file says was signed, where that is something else than what was. */
  readonly written?: Partial<Statement>;
  readonly namespace?: string;
}

/** What is signed for the newest sign-off of a step, and the digest in its line. */
export function statementIn(text: string, id: string): { statement: Statement; digest: string } {
  const document = parse(text);
  const step = document.steps.find((each) => each.id.value === id);
  const signOff = step?.signOffs.at(-1);
  if (!step || !signOff) throw new Error(`${id} is not signed`);
  return { statement: statementOf(document, step, signOff), digest: signOff.digest?.value ?? '' };
}

/** A document with a step signed: a line more, with its digest, after the other fields. */
export function signed(
  text: string,
  id: string,
  name: string,
  date: string,
  meaning: 'done' | 'approved' | 'not approved' = 'done',
): string {
  const document = parse(text);
  const step = document.steps.find((each) => each.id.value === id);
  const last = step?.fields.at(-1);
  if (!step || !last) throw new Error(`${id} has no fields`);
  const digest = signOffDigest(document.source, document.frontmatter.id?.value ?? '', step, {
    name,
    date,
    meaning,
  });
  const end = last.span.end;
  return `${text.slice(0, end).trimEnd()}\n- Sign-off: ${name}, ${date}, ${meaning}, ${digest}${text.slice(text.slice(0, end).trimEnd().length)}`;
}
