import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { PlanDocument, SignOff } from '../document/document.js';
import type { Person } from '../document/settings.js';
import { type Authorship, isSigners } from '../signoff/authorship.js';
import { lengthOfStart } from '../text/length-of-start.js';
import type { Source } from '../text/source.js';
import { broughtBy } from './brought-by.js';
import { Git } from './git.js';

/** Seconds that looking further may take in a run: it only adds to an answer. */
const TIME_FOR_ALL = 15;

/** Who brought sign-offs into documents, as git remembers it. */
export class Authors {
  private readonly begin = Date.now();

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /**
   * Who brought the sign-offs of a document: who last wrote their lines; where that was somebody else than the signer, who
   * first wrote their digests there, because whoever rewraps a line, or gives a list other marks, brings nothing of what
   * it says.
   *
   * @returns nothing for those of which git cannot say, and where the file is in no repository
   */
  async of(
    { steps, source }: PlanDocument,
    path: string,
    people: ReadonlyMap<string, Person>,
  ): Promise<ReadonlyMap<SignOff, Authorship>> {
    const real = realpathSync(path);
    const file = basename(real);
    const git = new Git(dirname(real), this.env);
    const found = new Map<SignOff, Authorship>();
    const blamed = await this.ofLines(git, file);
    if (!blamed) return found;
    const lineOf = linesForGit(source);
    for (const signOff of steps.flatMap(({ signOffs }) => signOffs)) {
      const { digest, name, span } = signOff;
      const last = blamed.of(lineOf(span.start));
      const isSettled =
        last && (last.type !== 'committed' || isSigners(last.email, name.value, people) !== false);
      const first =
        isSettled || !digest || blamed.isShallow ? undefined : await this.ofText(git, file, digest.value);
      const author = first ?? last;
      if (author) found.set(signOff, author);
    }
    return found;
  }

  /** Who last wrote the lines of a file, by their numbers from 1 (line feeds counted). */
  private async ofLines(git: Git, file: string): Promise<BlamedLines | undefined> {
    const blame = await git.ask([...BLAME, '--', `./${file}`]);
    if ((await git.line('rev-parse', '--is-inside-work-tree')) !== 'true') return undefined;
    const isShallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
    if (!blame) {
      const isCommitted =
        (await git.line('rev-parse', '--verify', '--quiet', `HEAD:./${file}`)) !== undefined;
      return { of: () => (isCommitted ? undefined : { type: 'uncommitted' }), isShallow };
    }
    const { commitOf, boundaries } = parseBlame(blame.toString('utf8'));
    const authors = await authorsIn(git, [...new Set(commitOf.values())].filter(isCommit));
    const of = (line: number): Authorship | undefined => {
      const commit = commitOf.get(line);
      if (commit === undefined) return undefined;
      if (!isCommit(commit)) return { type: 'uncommitted' };
      if (isShallow && boundaries.has(commit)) return { type: 'shallow' };
      const author = authors.get(commit);
      return author && { type: 'committed', commit, ...author };
    };
    return { of, isShallow };
  }

  private async ofText(git: Git, file: string, text: string): Promise<Authorship | undefined> {
    if (Date.now() - this.begin > TIME_FOR_ALL * 1000) return undefined;
    const brought = await broughtBy(git, file, text);
    if (!brought) return undefined;
    const { commit, email, date } = brought;
    return { type: 'committed', commit, email, date };
  }
}

interface BlamedLines {
  /** Nothing where git would not say, though the file is in a commit. */
  readonly of: (line: number) => Authorship | undefined;
  readonly isShallow: boolean;
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

/** The authors as the commits name them: a .mailmap, which a change may bring with it, is not asked. */
async function authorsIn(
  git: Git,
  commits: readonly string[],
): Promise<Map<string, { email: string; date: string }>> {
  if (commits.length === 0) return new Map();
  const format = '--format=%H%x09%ae%x09%as';
  const log = await git.ask(['log', '--no-walk', '--stdin', format], `${commits.join('\n')}\n`);
  const lines = log?.toString('utf8').split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [commit = '', email = '', date = ''] = line.split('\t');
      return commit === '' ? [] : [[commit, { email, date }] as const];
    }),
  );
}
