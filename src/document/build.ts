import type { Block, Heading } from '../markdown/blocks.js';
import { trimmedEnd } from '../markdown/text.js';
import { message } from '../languages/messages.js';
import { placeAt, type Source } from '../text/source.js';
import type { Entry, Fault, Frontmatter, PlanDocument, Section } from './document.js';
import type { Reading } from './field-reader.js';
import type { Language } from './vocabulary.js';
import { isMarkedInternal } from './internal-mark.js';
import { isEntryHeading, isStep, readEntry, splitId, STEP_DEPTH } from './step-reader.js';
import type { EntryForm } from './entry-form.js';
import type { ShapeAuthority } from './unshapely.js';
import { pushAll } from '../text/push-all.js';

/** What a document is built from: its text, the facts of its frontmatter, and the blocks of its body. */
export interface DocumentParts {
  readonly source: Source;
  readonly frontmatter: Frontmatter;
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** What the entries of its kind hold; nothing for a kind of steps. */
  readonly form: EntryForm | undefined;
  /** What was found wrong before. */
  readonly faults: readonly Fault[];
  /** Who says what has not its shape, where that is known. */
  readonly shapes: ShapeAuthority | undefined;
}

/**
 * Makes the document of its parts: title, sections, steps; each thing that cannot be read becomes a fault.
 *
 * @throws UNSHAPELY where something has not its shape, and no authority is given
 */
export function buildDocument({
  source,
  frontmatter,
  language,
  blocks,
  form,
  faults: before,
  shapes,
}: DocumentParts): PlanDocument {
  const faults: Fault[] = [...before];
  const isAnchor = anchorsOf(blocks, frontmatter);
  const isOver = frontmatter.status?.value === 'ended';
  const reading: Reading = { source, language, faults, form, shapes, isAnchor, isOver };
  const [preface, ...groups] = splitAt(blocks, 2);
  const titleIndex = preface.findIndex((block) => block.type === 'heading' && block.depth === 1);
  const sections = groups.map((group, index): Section => {
    const end = trimmedEnd(source.text, groups[index + 1]?.[0]?.span.start ?? source.text.length);
    return readSection(reading, group, end);
  });
  const entries = sections.flatMap((section) => section.entries);
  pushAll(faults, duplicateEntries(source, entries, form));
  return {
    source,
    frontmatter,
    language,
    title: preface[titleIndex] as Heading | undefined,
    preface: preface.filter((_, index) => index !== titleIndex),
    sections,
    steps: form ? sections.flatMap((section) => section.steps) : entries,
    entries,
    form,
    faults: faults.sort((a, b) => a.span.start - b.span.start),
  };
}

/**
 * Cuts blocks into what stands before the first heading of a depth, and the groups that such headings start.
 *
 * @param starts whether one of them starts a group; it is told the next block that is no comment. All do without it
 */
function splitAt(
  blocks: readonly Block[],
  depth: number,
  starts?: (heading: Heading, next: Block | undefined) => boolean,
): [Block[], ...Block[][]] {
  let group: Block[] = [];
  const groups: [Block[], ...Block[][]] = [group];
  blocks.forEach((block, index) => {
    const isHeading = block.type === 'heading' && block.depth === depth;
    if (isHeading && (!starts || starts(block, nextContent(blocks, index + 1)))) groups.push((group = []));
    group.push(block);
  });
  return groups;
}

function nextContent(blocks: readonly Block[], from: number): Block | undefined {
  let index = from;
  while (blocks[index]?.type === 'comment') index++;
  return blocks[index];
}

/** Knows what due dates may be reckoned from. Nearly no document asks, so that headings are read when one does. */
function anchorsOf(blocks: readonly Block[], { dates }: Frontmatter): (name: string) => boolean {
  let ids: Set<string | undefined> | undefined;
  return (name) => {
    ids ??= new Set(blocks.map((block) => stepIdOf(block)));
    return dates.has(name) || ids.has(name);
  };
}

function stepIdOf(block: Block): string | undefined {
  return block.type === 'heading' && block.depth === STEP_DEPTH ? splitId(block.content.text)?.id : undefined;
}

function readSection(reading: Reading, group: Block[], end: number): Section {
  const [heading, ...inside] = group as [Heading, ...Block[]];
  const id = splitId(heading.content.text)?.id;
  const { form } = reading;
  const [blocks, ...groups] = splitAt(inside, STEP_DEPTH, (heading, next) =>
    isEntryHeading(heading, next, id, form),
  );
  const entries = groups.map((entry, index) => {
    const [entryHeading, ...content] = entry as [Heading, ...Block[]];
    const next = groups[index + 1]?.[0]?.span.start ?? end;
    return readEntry(reading, entryHeading, content, trimmedEnd(reading.source.text, next));
  });
  return {
    heading,
    span: { start: heading.span.start, end },
    blocks,
    steps: form ? entries.filter((entry) => isStep(entry, id, form)) : entries,
    entries,
    internal: isMarkedInternal(heading, blocks),
  };
}

function duplicateEntries(source: Source, entries: readonly Entry[], form: EntryForm | undefined): Fault[] {
  const first = new Map<string, Entry>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    const id = entry.id.value;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, entry);
    } else if (id !== '') {
      const related = placeAt(source, earlier.id.span.start);
      faults.push({
        rule: 'duplicate-step',
        message: message(form ? 'duplicate-entry' : 'duplicate-step', { step: id, line: related.line }),
        span: entry.id.span,
        step: id,
        related,
      });
    }
  }
  return faults;
}
