import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { changesBetween, type SignedHistory, type SignedStep, stepSignedWith } from '../signoff/changes.js';
import { freshnessOf } from '../signoff/digest.js';
import { broughtBy } from './brought-by.js';
import { Git } from './git.js';
import type { DocumentReader } from './read-document.js';
import { decode } from './read-file.js';
import { repositoryOf } from './repository.js';

/** Seconds that git may take for one question here: it only adds to an answer. */
const TIME_TO_ANSWER = 5;

/** Seconds that all questions of a run may take together. */
const TIME_FOR_ALL = 15;

/** Looks up how steps read when they were signed. Nothing is asked of git before somebody asks here. */
export class SignedHistories {
  private readonly begin = Date.now();

  constructor(
    private readonly reader: DocumentReader,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /**
   * What has become of a step since it was signed.
   *
   * @param path the document's file
   * @returns nothing where there is no git, no repository, or no time left
   */
  async of(path: string, now: SignedStep): Promise<SignedHistory | undefined> {
    const { digest } = now.signOff;
    if (digest === undefined || Date.now() - this.begin > TIME_FOR_ALL * 1000) return undefined;
    const real = realpathSync(path);
    if (repositoryOf(dirname(real)) === undefined) return undefined;
    const git = new Git(dirname(real), this.env, TIME_TO_ANSWER);
    if ((await git.line('rev-parse', '--is-inside-work-tree')) !== 'true') return undefined;
    const brought = await broughtBy(git, basename(real), digest.value);
    if (!brought) return brought === undefined ? undefined : { type: 'uncommitted' };
    const { commit, date, file } = brought;
    const then = await this.documentAt(git, commit, file, now, digest.value);
    if (then && isAsSigned(then)) {
      return { type: 'changes', commit, date, lines: changesBetween(then, now) };
    }
    const isShallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
    return isShallow ? { type: 'shallow' } : { type: 'not-as-signed', commit, date };
  }

  /** The step that was signed, as it stood in a commit. */
  private async documentAt(git: Git, commit: string, file: string, now: SignedStep, digest: string) {
    const bytes = await git.ask(['cat-file', 'blob', `${commit}:${file}`]);
    const reading = bytes && decode(bytes, now.document.source.path);
    if (!reading || !('source' in reading)) return undefined;
    const { language, form } = now.document;
    return stepSignedWith(
      await this.reader.parse(reading.source, language, () => ({ entries: form })),
      digest,
    );
  }
}

function isAsSigned({ document, step, signOff }: SignedStep): boolean {
  return freshnessOf(document.source, document.frontmatter.id?.value ?? '', step, signOff) === 'fresh';
}
