import type { FoundFile } from '../../workspace/files/discover.js';
import { DocumentLinter } from './document-linter.js';
import type { LintOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { LeftToAnother, Session } from '../session.js';
import { silent, type World } from '../world.js';

/** What somebody who is given only some of the files needs to know of the run. */
export interface RunStart {
  readonly options: LintOptions;
  readonly cwd: string;
}

/** What is found in a file by somebody who knows of no other; nothing where it is left to who knows them all. */
export type Answer = Outcome | 'no document' | undefined;

/**
 * Answers for one file after the other, in whatever order they are given out: people are told by who asked, and by whom an
 * id is borne first is settled there.
 */
export class LintAnswering {
  private readonly session: Session;
  private readonly linter: DocumentLinter;

  constructor(world: World, { options, cwd }: RunStart) {
    this.session = new Session(silent(world), { ...options, cwd }, true);
    this.linter = new DocumentLinter(this.session, options, [], false);
  }

  /** What takes remark, or is judged by what does, is left to who asked. */
  async of(found: FoundFile): Promise<Answer> {
    const { session, linter } = this;
    try {
      const file = await session.runFile(found);
      const open = file && (await session.open(file));
      if (!open) return 'no document';
      await linter.examiner.prepare(open.workspace);
      return await linter.lint(open);
    } catch (error) {
      if (error instanceof LeftToAnother) return undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.linter.close();
    await this.session.close();
  }
}
