import type { SummaryContext } from '../status/summarise.js';
import { pinnedBy } from '../workspace/files/pinned-by.js';
import type { SignatureCheck, Trust } from '../workspace/keys/signatures.js';
import { concernsKeys, type PlacedFile } from '../workspace/keys/uses-keys.js';
import type { Workspace } from '../workspace/workspace.js';
import type { OpenDocument, Session } from './session.js';

/** What checks the signatures of a workspace, and whose keys it lets count. */
export interface OpenCheck {
  readonly check: SignatureCheck;
  readonly trust: Trust;
}

/** What is known of the sign-offs of a document beside its own text. */
type Known = Pick<SummaryContext, 'proofs' | 'pinned'>;

/** What checks the signatures of a run's workspaces: loaded where something is signed with a key, opened once for each. */
export class SignatureChecks {
  private readonly opened = new Map<Workspace, OpenCheck>();

  constructor(private readonly session: Session) {}

  /** Those whose check is open. */
  get workspaces(): readonly Workspace[] {
    return [...this.opened.keys()];
  }

  /** What checks the signatures beside a document; nothing where there are none and nobody's keys count. */
  async beside(file: PlacedFile): Promise<SignatureCheck | undefined> {
    return concernsKeys(file) ? (await this.of(file.workspace)).check : undefined;
  }

  /** What checks the signatures of a workspace, by the keys that it lists itself. */
  async of(workspace: Workspace): Promise<OpenCheck> {
    const known = this.opened.get(workspace);
    if (known) return known;
    const { trustOf } = await import('../workspace/keys/signatures.js');
    return this.open(workspace, trustOf(workspace, this.session.cwd));
  }

  /** Opens what checks the signatures of a workspace by keys that may be listed elsewhere. */
  async open(workspace: Workspace, trust: Trust): Promise<OpenCheck> {
    const { SignatureCheck } = await import('../workspace/keys/signatures.js');
    const { cwd, world } = this.session;
    const opened = { check: new SignatureCheck(trust, cwd, world.env), trust };
    this.opened.set(workspace, opened);
    return opened;
  }

  /** What keys prove of a document's sign-offs, and what the files hold now that its evidence is pinned to. */
  async known({ document, path, workspace, ...file }: OpenDocument): Promise<Known> {
    const check = await this.beside({ path, workspace, ...file });
    return {
      proofs: (await check?.of(document, path))?.proofs,
      pinned: await pinnedBy(document, path, workspace),
    };
  }

  close(): void {
    for (const { check } of this.opened.values()) check.close();
  }
}

/** What is known of the sign-offs of a single document, see {@link SignatureChecks.known}. */
export async function knownOf(open: OpenDocument, session: Session): Promise<Known> {
  const checks = new SignatureChecks(session);
  try {
    return await checks.known(open);
  } finally {
    checks.close();
  }
}
