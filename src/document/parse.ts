import { message } from '../languages/messages.js';
import type { Block, MarkdownReader } from '../markdown/blocks.js';
import { readWithScanner } from '../markdown/line-scanner.js';
import type { Edit } from '../text/edit.js';
import { lineEndOf, type Source } from '../text/source.js';
import { pointAt, type Span } from '../text/span.js';
import { readPlainYaml } from '../yaml/plain-reader.js';
import type { YamlReading } from '../yaml/values.js';
import { buildDocument } from './build.js';
import type { Fault, PlanDocument } from './document.js';
import { formOfOurs } from '../forms/all.js';
import type { FormOf } from './entry-form.js';
import { readFrontmatter } from './frontmatter.js';
import { looksLikePlan, mistakenFence, startOfFrontmatter } from './looks-like-plan.js';
import { type FrontmatterSplit, splitUsual } from './usual-split.js';
import { type ShapeAuthority, UNSHAPELY } from './unshapely.js';
import type { Language } from './vocabulary.js';

/** Who parts a file and reads the two halves. Each may answer nothing: it is not certain, another must be asked. */
export interface Readers {
  readonly split: (text: string) => FrontmatterSplit | undefined;
  readonly yaml: (text: string, from: number, to: number) => YamlReading | undefined;
  readonly markdown: MarkdownReader;
  /** Who says what has not its shape; where nobody can, such a document is not read. */
  readonly shapes?: ShapeAuthority;
}

/** Read files of the usual shape at once, and leave every other to the authorities. */
export const FAST_READERS: Readers = {
  split: splitUsual,
  yaml: (text, from, to) => {
    const root = readPlainYaml(text, from, to);
    return root && { root, faults: [] };
  },
  markdown: readWithScanner,
};

/**
 * Reads a text as a document: one parse, every part with its place. A broken document is still a document: all that is
 * readable in it is read, and the rest is among its faults.
 *
 * @param language the workspace's, for a document that names none
 * @param readers who reads its frontmatter and its body
 * @param formOf knows what kinds hold
 * @param faults what was found wrong with the file before
 * @returns nothing where a reader was not certain
 */
export function parseDocument(
  source: Source,
  language: Language,
  readers: Readers,
  formOf: FormOf = formOfOurs,
  faults: readonly Fault[] = [],
): PlanDocument | undefined {
  const split = readers.split(source.text);
  if (!split) return undefined;
  const yaml: YamlReading | undefined = split.yaml
    ? readers.yaml(source.text, split.yaml.start, split.yaml.end)
    : { root: { type: 'map', entries: [], span: pointAt(0) }, faults: [] };
  if (!yaml) return undefined;
  const blocks = readers.markdown(source.text, split.body);
  if (!blocks) return undefined;
  const { shapes } = readers;
  try {
    const read = readFrontmatter(split, yaml, formOf, shapes);
    const late = lateFaults(source.text);
    return buildDocument({
      source,
      frontmatter: late.length === 0 ? read.frontmatter : { ...read.frontmatter, isWhole: false },
      language: read.language ?? language,
      blocks,
      form: read.frontmatter.kind && formOf(read.frontmatter.kind.value)?.entries,
      faults: [...faults, ...late, ...read.faults],
      shapes,
    });
  } catch (reason) {
    if (reason === UNSHAPELY) return undefined;
    throw reason;
  }
}

/** A frontmatter that does not begin in the first line, with three hyphens, is none, so that the whole plan would go unseen. */
function lateFaults(text: string): Fault[] {
  if (text.startsWith('---\n') || text.startsWith('---\r\n')) return [];
  const fence = mistakenFence(text);
  if (fence) {
    const edit = { span: fence, text: fence.end === 0 ? `---${lineEndOf(text)}` : '---' };
    return [unopened('frontmatter-unopened', fence, edit)];
  }
  const end = startOfFrontmatter(text);
  if (end === 0 || !looksLikePlan(text)) return [];
  const span = { start: 0, end };
  const isBelow = text.slice(0, end).includes('\n');
  return [unopened(isBelow ? 'frontmatter-late' : 'frontmatter-unopened', span, { span, text: '' })];
}

/** By what another text is read as the document it is another state of. */
export function readAs({ language, form }: PlanDocument): { language: Language; formOf: FormOf } {
  return { language, formOf: () => ({ entries: form }) };
}

function unopened(id: 'frontmatter-late' | 'frontmatter-unopened', span: Span, edit: Edit): Fault {
  return { rule: 'invalid-frontmatter', message: message(id, {}), span, fix: [edit] };
}

/** Who is asked where the fast readers are not certain: all but the one for Markdown, which takes a thread of its own. */
export interface Authorities {
  readonly split: (text: string) => FrontmatterSplit;
  readonly yaml: (text: string, from: number, to: number) => YamlReading;
  readonly shapes: ShapeAuthority;
}

/** The readers that leave nothing to others but Markdown of another shape than usual. */
export function thoroughReaders({ split, yaml, shapes }: Authorities): Readers {
  return {
    split,
    yaml: (text, from, to) => FAST_READERS.yaml(text, from, to) ?? yaml(text, from, to),
    markdown: FAST_READERS.markdown,
    shapes,
  };
}

/**
 * Reads a text as {@link parseDocument} does, with all authorities: a document in any case.
 *
 * @param blocks what the authority for Markdown made of the body; nothing where it had to give up
 */
export function assembleDocument(
  source: Source,
  language: Language,
  authorities: Authorities,
  blocks: Block[] | undefined,
  formOf: FormOf = formOfOurs,
): PlanDocument {
  const readers: Readers = { ...thoroughReaders(authorities), markdown: () => blocks ?? [] };
  const tooComplex: Fault = { rule: 'too-complex', message: message('too-complex', {}), span: pointAt(0) };
  return parseDocument(source, language, readers, formOf, blocks ? [] : [tooComplex]) as PlanDocument;
}
