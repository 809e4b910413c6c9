import type { LintWords } from '../../languages/messages.js';
import { fixDocument } from '../../lint/fix.js';
import { unifiedDiff } from '../../text/diff.js';
import { applyEdits } from '../../text/edit.js';
import { shownDiff } from '../../text/shown-diff.js';
import { type Source, withMark } from '../../text/source.js';
import { changeFiles } from '../../workspace/files/change-file.js';
import { refuseLeadingOut } from '../../workspace/files/leads-out.js';
import { EXIT } from '../ending.js';
import type { CheckedDocument, LintStage } from './stage.js';
import type { Session } from '../session.js';
import { untilUnchanged } from '../changing/until-unchanged.js';
import type { World } from '../world.js';

/** What of the flags of `lint` says what is mended. */
export interface FixOptions {
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly unsafeFixes?: boolean;
}

/** Mends what can be mended: writes it, shows it as a diff, or gives the standard input back mended. */
export class LintFixing implements LintStage {
  private mended = 0;
  private readonly changed = new Set<string>();

  /** @param world where diffs and mended text go; the session's own may be quiet */
  constructor(
    private readonly world: World,
    private readonly session: Session,
    private readonly options: FixOptions,
  ) {}

  process(checked: CheckedDocument): Promise<CheckedDocument> {
    return untilUnchanged(
      checked,
      (asRead) => this.mend(asRead),
      () => this.readAnew(checked),
    );
  }

  /** Gives back what is not ours to mend. */
  passOver(input: Source): void {
    if (!this.options.diff) this.world.out(withMark(input, input.text));
  }

  /** Says what was done. With `--diff` what is left to do makes the run fail. */
  finish(words: LintWords): number | undefined {
    const { diff } = this.options;
    if (this.mended > 0) {
      const documents = words.documents(this.changed.size);
      const said = diff ? words.wouldMend(this.mended, documents) : words.mended(this.mended, documents);
      this.world.err(`${said}\n`);
    }
    if (!diff) return undefined;
    return this.mended > 0 ? EXIT.findings : EXIT.done;
  }

  private async mend({ open, check, isStdin }: CheckedDocument): Promise<CheckedDocument> {
    const { path, document, workspace } = open;
    const { settings } = workspace;
    const { source } = document;
    const fixed = await fixDocument(document, {
      check,
      parse: (edited) => this.session.reader.parse(edited, settings),
      unsafe: this.options.unsafeFixes === true,
    });
    if (this.options.diff) {
      this.world.out(shownDiff(unifiedDiff(source, fixed.edits)));
    } else if (isStdin) {
      this.world.out(withMark(source, applyEdits(source.text, fixed.edits)));
    } else if (fixed.edits.length > 0) {
      refuseLeadingOut(path, workspace.root, source.path);
      await changeFiles([{ path, source, edits: fixed.edits }]);
    }
    if (fixed.edits.length > 0) this.changed.add(path);
    this.mended += fixed.mended;
    return { open: { ...open, document: fixed.document }, isStdin, findings: fixed.findings, check };
  }

  private async readAnew({ open, check, isStdin }: CheckedDocument): Promise<CheckedDocument> {
    const { path, document, workspace } = open;
    const now = await this.session.reader.read(path, document.source.path, workspace.settings);
    return { open: { ...open, document: now }, isStdin, findings: await check(now), check };
  }
}
