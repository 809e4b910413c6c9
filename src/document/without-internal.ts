import type { Block, Heading } from '../markdown/blocks.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { endOfLine, startOfLine } from '../text/source.js';
import type { Span } from '../text/span.js';
import { wordsOf } from '../languages/words.js';
import type { Entry, Field, PlanDocument, Section, Step } from './document.js';
import { INTERNAL, isInternalMark, isMarkBlock, isMarkedInternal, isMarkedItem } from './internal-mark.js';

/**
 * The text of a document as a customer may see it: what is marked internal is gone, line numbers stay. The mark hides the
 * section, step or part whose heading it stands under, else the smallest thing it ends: a field, a point, a row, a paragraph.
 * Where it is not clear what a mark belongs to, more is hidden, never less.
 *
 * Of a sign-off or waiver that is marked only who and why is hidden, not that there is one: the step would look open.
 *
 * @returns nothing where the whole document is internal
 */
export function withoutInternal(document: PlanDocument): string | undefined {
  const { source, title, preface, sections } = document;
  if (!MARK.test(source.text) && !YAML_MARK.test(source.text)) return source.text;
  if (title ? isMarkedInternal(title, preface) : preface.some(isMarkBlock)) return undefined;
  const hiding = new Hiding(source.text);
  hiding.frontmatter(document.frontmatter.span);
  hiding.blocks(preface);
  const isHidden = hiddenParts(document);
  sections.forEach((section, index) => {
    const end = sections[index + 1]?.heading.span.start ?? source.text.length;
    if (isHidden.has(section)) hiding.hide({ start: section.heading.span.start, end });
    else {
      hiding.blocks(section.blocks);
      for (const entry of section.entries) {
        if (isHidden.has(entry)) hiding.hide(entry.span);
        else hiding.entry(entry, document);
      }
    }
  });
  return hiding.result();
}

const MARK = new RegExp(String.raw`<!--\s*${INTERNAL}\s*-->`, 'i');
const EACH_MARK = new RegExp(MARK, 'gi');
/** In frontmatter, where HTML comments are none. */
const YAML_MARK = new RegExp(String.raw`[ \t]#[ \t]*${INTERNAL}[ \t]*$`, 'im');

/** The sections and entries that are marked under their heading, or right above it. */
function hiddenParts({ preface, sections }: PlanDocument): ReadonlySet<Section | Entry> {
  const hidden = new Set<Section | Entry>();
  let above = preface;
  for (const part of sections.flatMap((section) => [section, ...section.entries])) {
    if (part.internal || endsMarked(above)) hidden.add(part);
    above = belowOwnMarks(part);
  }
  return hidden;
}

/** The blocks of a part, without the comments right under its heading: a mark among these is its own, not that of what follows. */
function belowOwnMarks(part: Section | Entry): readonly Block[] {
  const { blocks } = part;
  const lastField = 'fields' in part ? part.fields.at(-1) : undefined;
  if (lastField) return blocks.filter(({ span }) => span.start >= lastField.span.end);
  const first = blocks.findIndex(({ type }) => type !== 'comment');
  return first < 0 ? [] : blocks.slice(first);
}

/** Whether a mark is among the comments that some blocks end with. */
function endsMarked(blocks: readonly Block[]): boolean {
  return blocks.slice(blocks.findLastIndex(({ type }) => type !== 'comment') + 1).some(isMarkBlock);
}

/** Collects what is to be hidden in a text. */
class Hiding {
  private readonly edits: Edit[] = [];

  constructor(private readonly text: string) {}

  /** Leaves nothing of a span but its line breaks. */
  hide(span: Span, instead = ''): void {
    this.edits.push(this.blank(span, instead));
  }

  /** Hides the lines that say so, each with what is indented under it. */
  frontmatter({ start, end }: Span): void {
    let hidden: number | undefined;
    for (const { 0: line, index } of this.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const indent = line.search(/[^ ]/);
      if (hidden !== undefined && indent <= hidden) hidden = undefined;
      if (hidden === undefined && YAML_MARK.test(line)) hidden = indent;
      if (hidden !== undefined) this.hide({ start: start + index, end: start + index + line.length });
    }
  }

  entry(entry: Entry, document: PlanDocument): void {
    const last = entry.fields.at(-1);
    const below = entry.blocks.find(({ span }) => last && span.start >= last.span.end);
    for (const field of entry.fields) {
      const isMarked =
        field.internal || (field === last && below && isMarkBlock(below) && this.touch(last, below));
      if (isMarked) this.field(field, entry, document);
    }
    this.blocks(entry.blocks);
  }

  blocks(blocks: readonly Block[]): void {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      if (block.type === 'comment') index = this.comments(blocks, index);
      else if (block.type === 'heading' && isMarkedInternal(block, blocks, index + 1))
        this.under(blocks, index);
      else this.block(block);
    }
  }

  /**
   * A mark on a line of its own may belong to what stands below it, or above it, where formatters wrap it to: both are hidden.
   *
   * @returns the index of the last of the comments that begin at one
   */
  private comments(blocks: readonly Block[], from: number): number {
    let below = from;
    while (blocks[below]?.type === 'comment') below++;
    if (!blocks.slice(from, below).some(isMarkBlock)) return below - 1;
    const above = blocks[from - 1];
    if (below < blocks.length) this.under(blocks, below);
    if (above && (below === blocks.length || this.touch(above, blocks[from] as Block)))
      this.hide(above.span, BETWEEN);
    return below - 1;
  }

  /** Hides a block; with a heading, what stands under it. */
  private under(blocks: readonly Block[], index: number): void {
    const block = blocks[index] as Block;
    if (block.type !== 'heading') this.hide(block.span, BETWEEN);
    else
      this.hide({
        start: block.span.start,
        end: (blocks[lastUnder(block, blocks, index)] as Block).span.end,
      });
  }

  /** Whether one thing stands in the line after another. */
  private touch(above: { readonly span: Span }, below: { readonly span: Span }): boolean {
    return /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(this.text.slice(above.span.end, below.span.start));
  }

  result(): string {
    const known = this.joined();
    let end = 0;
    // Marks that belong to nothing known, as behind the last cell of a row, hide at least their line.
    for (const { index } of this.text.matchAll(EACH_MARK)) {
      const before = known[lengthOfStart(known, ({ span }) => span.start <= index) - 1];
      if (index < Math.max(end, before?.span.end ?? 0)) continue;
      const line = lineAt(this.text, index);
      this.hide(line);
      end = line.end;
    }
    return applyEdits(this.text, this.joined());
  }

  /** Those that overlap as one, which hides all that either does. */
  private joined(): Edit[] {
    const ordered = [...this.edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const joined: Edit[] = [];
    for (const edit of ordered) {
      const last = joined.at(-1);
      if (!last || edit.span.start >= last.span.end) joined.push(edit);
      else if (edit.span.end > last.span.end)
        joined[joined.length - 1] = this.blank({ start: last.span.start, end: edit.span.end });
    }
    return joined;
  }

  private block(block: Block): void {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        if (block.content.comments.some(isInternalMark)) this.hide(block.span, BETWEEN);
        return;
      case 'quote':
        if (MARK.test(this.text.slice(block.span.start, block.span.end))) this.hide(block.span, BETWEEN);
        return;
      case 'list':
        for (const item of block.items) {
          if (isMarkedItem(item)) this.hide(item.span);
          else this.blocks(item.blocks);
        }
        return;
      case 'table':
      case 'other':
        if (MARK.test(headOf(this.text, block.span))) this.hide(block.span, BETWEEN);
    }
  }

  private blank(span: Span, instead = ''): Edit {
    const breaks = this.text.slice(span.start, span.end).match(/\r\n|\n|\r/g) ?? [];
    return { span, text: instead + breaks.join('') };
  }

  private field({ id, span, label }: Field, step: Step, { language }: PlanDocument): void {
    const { until, meanings } = wordsOf(language);
    const within = (other: Span) => span.start <= other.start && other.end <= span.end;
    const signOff = step.signOffs.find((one) => within(one.span));
    const begin = `- ${label.value}: ${NOBODY}, `;
    if (id === 'sign-off' && signOff)
      this.hide(span, `${begin}${signOff.date.value}, ${meanings[signOff.meaning]}`);
    else if (id === 'waived' && step.waiver) {
      const { date, until: last } = step.waiver;
      const end = last ? `, ${until} ${last.value}` : '';
      this.hide(span, `${begin}${date.value}${end}, ${NOBODY}`);
    } else this.hide(span);
  }
}

/** Stands for a name or a reason that is hidden. */
const NOBODY = '–';

/** Keeps the lists apart that a hidden block stood between. */
const BETWEEN = '<!-- -->';

/** The index of the last block that stands under a heading, or its own. */
function lastUnder({ depth }: Heading, blocks: readonly Block[], index: number): number {
  let last = index;
  for (let next = blocks[last + 1]; next; next = blocks[last + 1]) {
    if (next.type === 'heading' && next.depth <= depth) break;
    last++;
  }
  return last;
}

/** The first line of a block: the head of a table, without which its rows are none. */
function headOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, lineAt(text, start).end));
}

function lineAt(text: string, offset: number): Span {
  return { start: startOfLine(text, offset), end: endOfLine(text, offset) };
}
