import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlanDocument, SignOff } from '../../document/document.js';
import { documentOfFaults, faultyDocument } from '../../document/faulty.js';
import type { Settings } from '../../document/settings.js';
import { acceptedLines, type AllowedSigners, parseAllowedSigners } from '../../signoff/allowed-signers.js';
import { type FoundSignature, pairSignatures } from '../../signoff/pairing.js';
import {
  type Answer,
  type Claim,
  conclude,
  examine,
  type Proof,
  type Question,
  type Signatures,
} from '../../signoff/proof.js';
import { parseSignatureFile } from '../../signoff/signature-file.js';
import type { Source } from '../../text/source.js';
import { shownPath } from '../files/paths.js';
import { type FileReading, leadsOut, readBytes, readTextFile, readTextFileIn } from '../files/read-file.js';
import { repositoryOf } from '../files/repository.js';
import { SIGNATURES_FOLDER } from '../files/signatures-folder.js';
import { ALLOWED_SIGNERS } from './uses-keys.js';
import { SshKeygen } from './ssh-keygen.js';
import type { Workspace } from '../workspace.js';

/** Whose keys count no more: public keys one a line, or what `ssh-keygen -k` makes. */
export const REVOKED_KEYS = 'revoked_keys';

/** No list of revoked keys that people keep is longer. */
const MOST_REVOKED = 16 * 1024 * 1024;

/** Whose signatures count, and what is demanded of them. */
export interface Trust {
  readonly settings: Settings;
  /** Nothing where there is no such file. */
  readonly allowed: AllowedSigners | undefined;
  /** The file allowed_signers as a document that carries its faults, where it has any. */
  readonly faulty: PlanDocument | undefined;
  readonly revoked: Buffer | undefined;
}

/** What a workspace's own files say of whose signatures count. */
export function trustOf({ root, settings }: Workspace, cwd: string): Trust {
  const path = join(root, ALLOWED_SIGNERS);
  const shown = shownPath(path, cwd);
  const repository = repositoryOf(root) ?? root;
  const revoked = bytesAt(join(root, REVOKED_KEYS), repository);
  const reading = readTextFileIn(repository, path, shown);
  if ('source' in reading) return { settings, revoked, ...signersIn(reading.source) };
  const faulty = isMissing(reading) ? undefined : faultyDocument(shown, 'en', reading.rule, reading.message);
  return { settings, revoked, allowed: undefined, faulty };
}

/** The signers that a text allows, and the text as a document that carries its faults. */
export function signersIn(source: Source): Pick<Trust, 'allowed' | 'faulty'> {
  const allowed = parseAllowedSigners(source);
  const { faults } = allowed;
  return { allowed, faulty: faults.length > 0 ? documentOfFaults(source, 'en', faults) : undefined };
}

/** No list of keys, so that none counts where it stands for one. */
const UNREADABLE = Buffer.from('unreadable');

/** What a file holds; what stands there and cannot be read is not taken for nothing. */
function bytesAt(path: string, repository: string): Buffer | undefined {
  if (leadsOut(path, repository)) return UNREADABLE;
  const read = readBytes(path, MOST_REVOKED);
  if (read instanceof Uint8Array) return read;
  return isMissing(read) ? undefined : UNREADABLE;
}

function isMissing({ message: said }: Extract<FileReading, { readonly rule: string }>): boolean {
  return said.values['code'] === 'ENOENT';
}

/** Finds the signatures of documents and has them checked. */
export class SignatureCheck {
  private keygen: SshKeygen | undefined;
  private readonly folders = new Map<string, readonly FoundSignature[]>();

  /** @param cwd the folder that shown paths are relative to */
  constructor(
    private readonly trust: Trust,
    private readonly cwd: string,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /** What keys prove of a document's sign-offs. */
  async of(document: PlanDocument, path: string): Promise<Signatures> {
    const { claims, unclaimed } = pairSignatures(document, this.filesIn(dirname(path)));
    const { settings, allowed } = this.trust;
    const proofs = new Map<SignOff, Proof>();
    const questions: { signOff: SignOff; question: Question }[] = [];
    for (const { signOffs } of document.steps) {
      for (const signOff of signOffs) {
        const claim = claims.get(signOff);
        const result = claim
          ? examine(claim, { people: settings.people, allowed })
          : ({ type: 'none' } as const);
        if (result.type === 'question') questions.push({ signOff, question: result });
        else proofs.set(signOff, result);
      }
    }
    if (questions.length > 0) {
      const answers = await this.ask(questions.map(({ question }) => question));
      questions.forEach(({ signOff, question }, index) => {
        proofs.set(signOff, conclude(question, answers[index] as Answer));
      });
    }
    const id = document.frontmatter.id?.value;
    const orphans = unclaimed.flatMap(({ path: shown, file }) =>
      file?.statement.document === id && file ? [{ path: shown, step: file.statement.step }] : [],
    );
    return { proofs, orphans };
  }

  /** How far a key proves a single sign-off. */
  async prove(claim: Claim): Promise<Proof> {
    const { settings, allowed } = this.trust;
    const result = examine(claim, { people: settings.people, allowed });
    if (result.type !== 'question') return result;
    const [answer] = await this.ask([result]);
    return conclude(result, answer as Answer);
  }

  /** Ends what was started. */
  close(): void {
    this.keygen?.close();
  }

  private async ask(questions: readonly Question[]) {
    const { settings, allowed, revoked } = this.trust;
    this.keygen ??= new SshKeygen(
      { allowed: allowed ? acceptedLines(allowed) : '', revoked, timeZone: settings.timeZone },
      this.env,
    );
    return this.keygen.askAll(questions);
  }

  /** The signature files beside the documents of a folder. */
  private filesIn(folder: string): readonly FoundSignature[] {
    let found = this.folders.get(folder);
    if (!found) {
      found = signatureFiles(join(folder, SIGNATURES_FOLDER), this.cwd);
      this.folders.set(folder, found);
    }
    return found;
  }
}

function signatureFiles(folder: string, cwd: string): FoundSignature[] {
  return namesIn(folder).map((name) => {
    const path = join(folder, name);
    const shown = shownPath(path, cwd);
    const reading = readTextFile(path, shown);
    return {
      name,
      path: shown,
      file: 'source' in reading ? parseSignatureFile(reading.source.text) : undefined,
    };
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.sig') && !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
