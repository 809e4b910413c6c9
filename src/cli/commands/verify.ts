import type { PlanDocument, SignOff } from '../../document/document.js';
import { isUnread } from '../../document/faulty.js';
import type { Language } from '../../document/vocabulary.js';
import { makePaint } from '../../formats/paint.js';
import { loadTongue, say } from '../../languages/messages.js';
import { type Notice, notice } from '../../languages/notices.js';
import { loadVerifyWords } from '../../languages/verify.js';
import { wordsOf } from '../../languages/words.js';
import { drawnInColumns } from '../../text/columns.js';
import { terminalVerification } from '../../reports/terminal-verification.js';
import {
  countVerifications,
  type ReportedVerification,
  reportVerification,
} from '../../reports/verification.js';
import { isSound, numberUnproven, type Verification, verifySignOffs } from '../../signoff/verification.js';
import { lineText, positionAt } from '../../text/source.js';
import { jsonText } from '../../text/json-text.js';
import { visible } from '../../text/visible.js';
import { Authors } from '../../workspace/git/authorship.js';
import { pinnedDigests } from '../../workspace/files/file-digest.js';
import { FilesInGit } from '../../workspace/git/files-in-git.js';
import { type Trust, trustOf } from '../../workspace/keys/signatures.js';
import { trustAt } from '../../workspace/keys/trusted-ref.js';
import { unusable } from '../../languages/unusable.js';
import { hasSignatures } from '../../workspace/files/signatures-folder.js';
import { SETTINGS_FILE } from '../../workspace/files/root.js';
import type { Workspace } from '../../workspace/workspace.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { FORMAT, PATHS } from '../arguments/flags.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import { inSession, type OpenDocument, type Session } from '../session.js';
import { SameIds } from '../same-ids.js';
import { type OpenCheck, SignatureChecks } from '../signature-checks.js';
import type { StaleDetails } from '../linting/stale-details.js';
import { isColourful } from '../world.js';
import { tellNotice } from '../tell.js';

interface VerifyOptions extends GlobalOptions {
  readonly format: 'terminal' | 'json';
  readonly requireVerified?: boolean;
  readonly trustRef?: string;
  /** Commander's name for the opposite of `--no-git`. */
  readonly git: boolean;
}

export const verify = command({
  parameters: [PATHS],
  flags: [
    FORMAT,
    {
      flags: '--require-verified',
      description: 'fail unless a key proves every sign-off that counts',
    },
    {
      flags: '--trust-ref <ref>',
      description: 'take signers, revocations and settings from this git ref',
    },
    { flags: '--no-git', description: 'do not ask git who added the lines' },
  ],

  async run(world, [paths], options) {
    if (options.trustRef !== undefined && options.config !== undefined)
      throw unusable('trust-with-config', {});
    return inSession(world, options, async (session) => {
      const run = new VerifyRun(session, options);
      try {
        return await run.run(paths);
      } finally {
        run.close();
      }
    });
  },
});

/** Whether anything is written as a sign-off, whether or not it can be read. */
function hasSignOffLines({ steps }: PlanDocument): boolean {
  return steps.some(({ fields }) => fields.some(({ id, value }) => id === 'sign-off' && value.text !== ''));
}

/** One run of `verify`: documents in, how their sign-offs stand out. */
class VerifyRun {
  private readonly checks: SignatureChecks;
  private readonly commits = new Set<string>();
  private readonly files: FilesInGit;
  private readonly authors: Authors;
  private readonly sameIds: SameIds;
  private readonly reports: ReportedVerification[] = [];
  private language: Language | undefined;
  private isSound = true;
  private unproven = 0;
  private unread = 0;
  private stale: StaleDetails | undefined;

  constructor(
    private readonly session: Session,
    private readonly options: VerifyOptions,
  ) {
    this.checks = new SignatureChecks(session);
    this.files = new FilesInGit(session.world.env);
    this.authors = new Authors(this.files);
    this.sameIds = new SameIds(session);
  }

  async run(paths: readonly string[]): Promise<number> {
    for await (const open of this.session.documents(paths)) await this.verify(open);
    const { faultySettings } = this.session;
    if (this.checks.workspaces.length === 0 && faultySettings.size > 0) return EXIT.unusable;
    if (paths.length === 0) this.language ??= (await this.session.workspace()).settings.language;
    this.session.world.out(this.options.format === 'json' ? await this.json() : await this.drawing());
    if (this.unproven > 0) await this.tell(notice('unproven-sign-offs', { count: this.unproven }));
    if (this.unread > 0 || faultySettings.size > 0) return EXIT.unusable;
    return this.isSound && this.unproven === 0 ? EXIT.done : EXIT.findings;
  }

  close(): void {
    this.files.close();
    this.checks.close();
  }

  private async verify(open: OpenDocument): Promise<void> {
    const { path, document, workspace } = open;
    this.language ??= workspace.settings.language;
    if (isUnread(document)) {
      this.unread++;
      await this.tell(notice('cannot-be-read', { path: document.source.path }));
      return;
    }
    const isSigned = document.steps.some(({ signOffs }) => signOffs.length > 0);
    // A ref is asked only where something is signed: the change that brings the settings finds none there.
    if (this.options.trustRef !== undefined && !hasSignOffLines(document) && !hasSignatures(path)) return;
    const { trust, check } = await this.checkOf(workspace);
    const { people, signOff: demands } = trust.settings;
    const [signatures, authors] = await Promise.all([
      check.of(document, path),
      isSigned && this.options.git ? this.authors.of(document, path, people) : undefined,
    ]);
    const pinned = pinnedDigests(document, path, workspace.root);
    const verification = verifySignOffs({ document, people }, signatures, pinned, demands);
    if (!isSound(verification)) this.isSound = false;
    if (this.options.requireVerified) this.unproven += numberUnproven(verification);
    const { orphans, unread } = verification;
    if (!isSigned && orphans.length === 0 && unread.length === 0) return;
    const sameId = await this.sameIds.another(open);
    if (sameId) this.isSound = false;
    const authorOf = (signOff: SignOff) => authors?.get(signOff);
    const { messages } = await loadTongue(this.spoken());
    const details = await this.staleDetails(open, verification);
    const context = { messages, people, authorOf, details, sameId };
    this.reports.push(reportVerification(document, verification, context));
  }

  /** What has become of steps since they were signed; nobody is asked where no sign-off is stale. */
  private async staleDetails(
    open: OpenDocument,
    { signOffs }: Verification,
  ): Promise<ReadonlyMap<SignOff, readonly string[]>> {
    const details = new Map<SignOff, readonly string[]>();
    if (!this.options.git) return details;
    const stale = new Set(signOffs.filter(({ state }) => state === 'stale').map(({ signOff }) => signOff));
    for (const step of stale.size === 0 ? [] : open.document.steps) {
      for (const signOff of step.signOffs.filter((known) => stale.has(known))) {
        this.stale ??= new (await import('../linting/stale-details.js')).StaleDetails(
          this.session,
          this.files,
        );
        const lines = await this.stale.of(open, step, this.spoken(), signOff);
        if (lines.length > 0) details.set(signOff, lines);
      }
    }
    return details;
  }

  private async checkOf(workspace: Workspace): Promise<OpenCheck> {
    if (this.checks.workspaces.includes(workspace)) return this.checks.of(workspace);
    const trust = await this.trust(workspace);
    const opened = await this.checks.open(workspace, trust);
    await this.tellFaults(trust);
    await this.tellUnmatched(workspace, trust);
    return opened;
  }

  private async trust(workspace: Workspace): Promise<Trust> {
    const { cwd, world } = this.session;
    if (this.options.trustRef === undefined) return trustOf(workspace, cwd);
    const trust = await trustAt(this.options.trustRef, workspace.root, world.env);
    this.commits.add(trust.commit);
    return trust;
  }

  /** Lines of allowed_signers that do not count are told beside the data. */
  private async tellFaults({ faulty }: Trust): Promise<void> {
    if (!faulty) return;
    const { messages } = await loadTongue(this.spoken());
    for (const { message, span } of faulty.faults) {
      const { line } = positionAt(faulty.source, span.start);
      const place = lineText(faulty.source, line) === '' ? '' : `:${line}`;
      this.session.world.err(`${visible(`${faulty.source.path}${place}: ${say(messages, message)}`)}\n`);
    }
  }

  private tell(said: Notice): Promise<void> {
    return tellNotice(this.session.world, this.spoken(), said);
  }

  /** So is what is demanded of a step or phase that is nowhere. */
  private async tellUnmatched(workspace: Workspace, { settings }: Trust): Promise<void> {
    if (settings.signOff.size === 0) return;
    const { unmatchedDemands } = await import('../../workspace/unmatched-demands.js');
    const unmatched = await unmatchedDemands(workspace, this.session.reader, settings);
    const { messages } = await loadTongue(this.spoken());
    for (const message of unmatched.values())
      this.session.world.err(`${visible(`${SETTINGS_FILE}: sign-off: ${say(messages, message)}`)}\n`);
  }

  /** People read their own language, programs English, unless the flag says otherwise. */
  private spoken(): Language {
    const own = this.options.format === 'json' ? 'en' : this.language;
    return this.options.language ?? own ?? 'en';
  }

  private async json(): Promise<string> {
    const workspace = this.checks.workspaces[0] ?? (await this.session.workspace());
    const [commit] = this.commits;
    const result = {
      version: 1,
      today: this.session.today(workspace),
      ...(commit !== undefined && { trusted: { ref: this.options.trustRef, commit } }),
      summary: countVerifications(this.reports),
      documents: this.reports,
    };
    return `${jsonText(result)}\n`;
  }

  private async drawing(): Promise<string> {
    const { world, options } = this.session;
    const words = await loadVerifyWords(this.spoken());
    const { meanings } = wordsOf(this.spoken());
    const paint = await makePaint(isColourful(world, options.color, 'stdout'));
    const [commit] = this.commits;
    const trusted =
      commit === undefined
        ? ''
        : `${visible(words.trusted(this.options.trustRef ?? '', commit.slice(0, 10)))}\n`;
    const quiet = options.quiet === true;
    const draw = () => terminalVerification(this.reports, { paint, words, meanings, quiet });
    return trusted + (await drawnInColumns(draw));
  }
}
