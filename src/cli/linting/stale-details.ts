import type { SignOff, Step } from '../../document/document.js';
import type { Language } from '../../document/vocabulary.js';
import { loadHistoryWords, sayHistory } from '../../languages/history.js';
import { validSignOff } from '../../document/step-state.js';
import { FilesInGit } from '../../workspace/git/files-in-git.js';
import { SignedHistories } from '../../workspace/git/signed-history.js';
import type { OpenDocument, Session } from '../session.js';

/** More lines of a change are not shown. */
const MOST_LINES = 30;

/** Says what has become of steps since they were signed, as far as git knows. Loaded where a sign-off is stale, only. */
export class StaleDetails {
  private readonly histories: SignedHistories;

  constructor(
    { reader, world }: Session,
    private readonly files = new FilesInGit(world.env),
  ) {
    this.histories = new SignedHistories(reader, files);
  }

  /** Ends what was started. */
  close(): void {
    this.files.close();
  }

  /** Lines about the sign-off by which a step counts as signed; none where there is no history to ask. */
  async of(
    { path, document }: OpenDocument,
    step: Step,
    language: Language,
    signOff: SignOff | undefined = validSignOff(step),
  ): Promise<string[]> {
    const history = signOff && (await this.histories.of(path, { document, step, signOff }));
    // Where only a file of the evidence was changed, the step reads as it was signed.
    if (!history || (history.type === 'changes' && history.lines.length === 0)) return [];
    const words = await loadHistoryWords(language);
    const lines = history.type === 'changes' ? history.lines : [];
    const left = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES}`] : [];
    return [sayHistory(words, history), ...lines.slice(0, MOST_LINES), ...left];
  }
}
