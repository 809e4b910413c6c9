import type { PlanDocument, SignOff } from '../../document/document.js';
import type { Person } from '../../document/settings.js';
import { type Authorship, isSigners } from '../../signoff/authorship.js';
import { lengthOfStart } from '../../text/length-of-start.js';
import type { Source } from '../../text/source.js';
import type { FileInGit, FilesInGit } from './files-in-git.js';
import type { Git } from './git.js';

/** Who wrote a commit, and on which day. */
interface Author {
  readonly email: string;
  readonly date: string;
}

/** Who brought sign-offs into documents, as git remembers it. */
export class Authors {
  /** The authors of the commits that were met, most of which changed many documents. */
  private readonly known = new Map<string, Author>();

  constructor(private readonly files: FilesInGit) {}

  /**
   * Who brought the sign-offs of a document: who last wrote their lines; where that was somebody else than the signer, who
   * first wrote their digests there, because whoever rewraps a line, or gives a list other marks, brings nothing of what
   * it says.
   *
   * @returns nothing for those of which git cannot say, and where the file is in no repository
   */
  async of(
    document: PlanDocument,
    path: string,
    people: ReadonlyMap<string, Person>,
  ): Promise<ReadonlyMap<SignOff, Authorship>> {
    const { steps, source } = document;
    const found = new Map<SignOff, Authorship>();
    const file = await this.files.of(document, path);
    if (!file) return found;
    const authorOf = await this.ofLines(file);
    const lineOf = linesForGit(source);
    for (const signOff of steps.flatMap(({ signOffs }) => signOffs)) {
      const { digest, name, span } = signOff;
      const last = authorOf(lineOf(span.start));
      const isSettled =
        last && (last.type !== 'committed' || isSigners(last.email, name.value, people) !== false);
      const first =
        isSettled || !digest || file.isShallow ? undefined : await this.ofDigest(file, digest.value);
      const author = first ?? last;
      if (author) found.set(signOff, author);
    }
    return found;
  }

  /**
   * Who last wrote the lines of a file, by their numbers from 1 (line feeds counted); nothing where git would not say,
   * though the file is in a commit.
   */
  private async ofLines({
    git,
    name,
    isShallow,
  }: FileInGit): Promise<(line: number) => Authorship | undefined> {
    const blame = await git.ask([...BLAME, '--', `./${name}`]);
    if (!blame) {
      const isCommitted =
        (await git.line('rev-parse', '--verify', '--quiet', `HEAD:./${name}`)) !== undefined;
      return () => (isCommitted ? undefined : { type: 'uncommitted' });
    }
    const { commitOf, boundaries } = parseBlame(blame.toString('utf8'));
    await this.meet(git, [...new Set(commitOf.values())].filter(isCommit));
    return (line) => {
      const commit = commitOf.get(line);
      if (commit === undefined) return undefined;
      if (!isCommit(commit)) return { type: 'uncommitted' };
      if (isShallow && boundaries.has(commit)) return { type: 'shallow' };
      const author = this.known.get(commit);
      return author && { type: 'committed', commit, ...author };
    };
  }

  private async ofDigest({ history }: FileInGit, digest: string): Promise<Authorship | undefined> {
    const brought = await this.files.time.spend(() => history.broughtBy(digest));
    if (!brought) return undefined;
    const { commit, email, date } = brought;
    return { type: 'committed', commit, email, date };
  }

  /** Asks for the authors as the commits name them: a .mailmap, which a change may bring with it, is not asked. */
  private async meet(git: Git, commits: readonly string[]): Promise<void> {
    const unknown = commits.filter((commit) => !this.known.has(commit));
    if (unknown.length === 0) return;
    const format = '--format=%H%x09%ae%x09%as';
    const log = await git.ask(['log', '--no-walk', '--stdin', format], `${unknown.join('\n')}\n`);
    for (const line of log?.toString('utf8').split('\n') ?? []) {
      const [commit = '', email = '', date = ''] = line.split('\t');
      if (commit !== '') this.known.set(commit, { email, date });
    }
  }
}

/** What a repository's settings make of blame otherwise: lists of commits to pass over, and no word of where it ends. */
const BLAME = [
  ...[
    '-c',
    'blame.showRoot=false',
    '-c',
    'blame.markIgnoredLines=false',
    '-c',
    'blame.markUnblamableLines=false',
  ],
  ...['blame', '--porcelain', '--ignore-revs-file=', '-w', '--no-textconv'],
];

/** Says the line of an offset as git counts: only line feeds end one. */
function linesForGit({ text }: Source): (offset: number) => number {
  const feeds: number[] = [];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) feeds.push(feed);
  return (offset) => lengthOfStart(feeds, (feed) => feed < offset) + 1;
}

/** What is not committed yet git gives a name of zeros. */
function isCommit(commit: string): boolean {
  return !/^0+$/.test(commit);
}

/** The commit of each line, and those beyond which git does not see. */
function parseBlame(porcelain: string): { commitOf: Map<number, string>; boundaries: Set<string> } {
  const commitOf = new Map<number, string>();
  const boundaries = new Set<string>();
  let current = '';
  for (const line of porcelain.split('\n')) {
    const header = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line);
    if (header) {
      current = header[1] as string;
      commitOf.set(Number(header[2]), current);
    } else if (line === 'boundary') boundaries.add(current);
  }
  return { commitOf, boundaries };
}
