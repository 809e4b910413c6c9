import type { Block, Heading, Item, List } from '../markdown/blocks.js';
import type { Source } from '../text/source.js';
import { remembered } from '../text/remembered.js';
import type { Located } from '../text/span.js';
import { type Entry, type Fault, type FieldId, type Task } from './document.js';
import type { EntryForm } from './entry-form.js';
import {
  type FieldValues,
  isFieldList,
  isUnknown,
  type Reading,
  readField,
  readValues,
  unknownLabels,
} from './field-reader.js';
import { isMarkedInternal } from './internal-mark.js';
import { isDatedLine, readDatedLines, readOwnValues } from './own-values.js';
import { stepShape } from './shapes.js';
import { findStrayFields, findSwallowedFields } from './stray-fields.js';
import { unshapely } from './unshapely.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import { pushAll } from '../text/push-all.js';

// The pattern that knows all letters takes four milliseconds to make; what headings begin with mostly needs only those of
// Latin-1.
const PLAIN_ID =
  /^([A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ\d]*(?:[.-][A-Za-zÀ-ÖØ-öø-ÿ\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(?!\s)(.*)$/;
/** Other letters, and what may be one. */
const FURTHER_LETTER = /[ªµº\u0100-\u1fff\u2070-\uffff]/;
const ANY_ID = lazyPattern(
  String.raw`^(\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(?!\s)(.*)$`,
  'u',
);

/** How many `#` the heading of a step or another entry has. */
export const STEP_DEPTH = 3;

/** A heading's leading id and the words after it: `B1.2 Draw up the timetable`. */
export const splitId = remembered((heading): { readonly id: string; readonly title: string } | undefined => {
  const match = PLAIN_ID.exec(heading) ?? (FURTHER_LETTER.test(heading) ? ANY_ID().exec(heading) : null);
  return match ? { id: match[1] as string, title: match[2] as string } : undefined;
});

/** The ids that entries of other kinds usually have: a letter or two and a number. */
const ENTRY_ID = lazyPattern(String.raw`^\p{Lu}{1,3}\d{1,3}$`, 'u');

/**
 * Whether a `###` heading is an entry's: its first word looks like an id and belongs to its section (`A1` under `A …`), or
 * a field list follows; in a kind with a form of its own, an id is enough.
 */
export function isEntryHeading(
  heading: Heading,
  next: Block | undefined,
  sectionId: string | undefined,
  form: EntryForm | undefined,
): boolean {
  return (
    (sectionId !== undefined && belongsTo(sectionId, splitId(heading.content.text)?.id)) ||
    (next?.type === 'list' && isFieldList(next, form)) ||
    (form !== undefined && ENTRY_ID().test(splitId(heading.content.text)?.id ?? ''))
  );
}

/** What makes an entry of a kind with a form a step: somebody does it, at some time, and signs. */
const MAKES_STEP: readonly (FieldId | undefined)[] = ['responsible', 'due', 'every', 'sign-off', 'waived'];

/** Whether an entry is a step. Each is in a kind without a form; else one that belongs to a phase or has a step's fields. */
export function isStep(entry: Entry, sectionId: string | undefined, form: EntryForm | undefined): boolean {
  return (
    !form ||
    entry.fields.some(({ id }) => MAKES_STEP.includes(id)) ||
    (sectionId !== undefined && belongsTo(sectionId, entry.id.value))
  );
}

function belongsTo(sectionId: string, id: string | undefined): boolean {
  return (
    id !== undefined &&
    id.length > sectionId.length &&
    (id.startsWith(sectionId) || id.toLowerCase().startsWith(sectionId.toLowerCase())) &&
    /[\d.-]/.test(id)
  );
}

/** Makes an entry of its heading and the blocks under it; what is wrong goes to the faults. */
export function readEntry(reading: Reading, heading: Heading, blocks: readonly Block[], end: number): Entry {
  const split = splitId(heading.content.text);
  const id = locateId(reading.source, heading, split?.id);
  const faults: Fault[] = [];
  const list = fieldListOf(blocks);
  const lines = list ? fieldLines(reading, list) : [];
  const fields = lines.map((item) => readField(reading, item, faults));
  if (fields.some(isUnknown)) pushAll(faults, unknownLabels(reading, fields));
  const values = readValues(reading, fields, faults);
  const { responsible, due, every, evidence, signOffs, waiver } = values;
  const own = readOwnValues(reading, fields, faults);
  const content = list ? withoutFields(list, lines, blocks) : blocks;
  findSwallowedFields(reading, fields, faults);
  findStrayFields(reading, content, faults);
  const dated = readDatedLines(reading, content, faults);
  const tasks: Task[] = [];
  for (const block of content) if (block.type === 'list') collectTasks(block, tasks);
  if (id.value !== '') faults.push(...stepShapeFaults(reading, id, values));
  for (const fault of faults) reading.faults.push(id.value === '' ? fault : { ...fault, step: id.value });
  return {
    id,
    title: split && id.value !== '' ? split.title : heading.content.text,
    heading,
    span: { start: heading.span.start, end },
    fields,
    responsible,
    due,
    every,
    evidence,
    signOffs,
    waiver,
    isOver: reading.isOver,
    blocks: content,
    tasks,
    internal: isMarkedInternal(heading, blocks),
    own,
    dated,
  };
}

/** The place of a step's id; an empty id where the heading has none. */
function locateId(source: Source, { content }: Heading, id: string | undefined): Located<string> {
  if (id === undefined || !/[\d.-]/.test(id)) return { value: '', span: content.span };
  const { start: from, end } = content.span;
  const start = from + Math.max(source.text.slice(from, end).indexOf(id), 0);
  return { value: id, span: { start, end: Math.min(start + id.length, end) } };
}

/** The flat list right under a step's heading; a list of nothing but points to consider is none. */
function fieldListOf(blocks: readonly Block[]): List | undefined {
  const first = blocks.find((block) => block.type !== 'comment');
  return first?.type === 'list' && first.items.some((item) => !item.box) ? first : undefined;
}

/**
 * The lines of a list that are fields. Formatters make one loose list of fields and points: the fields end where the boxes
 * begin. Dated lines are none either, where the kind has them.
 */
function fieldLines({ form }: Reading, { items }: List): readonly Item[] {
  const firstPoint = items.findIndex((item) => item.box);
  const lines = firstPoint < 0 ? items : items.slice(0, firstPoint);
  return form?.dated ? lines.filter((item) => !isDatedLine(item)) : lines;
}

/** The blocks of an entry, its first list without the lines that are fields. */
function withoutFields(list: List, lines: readonly Item[], blocks: readonly Block[]): Block[] {
  const at = blocks.indexOf(list);
  const rest = [...blocks.slice(0, at), ...blocks.slice(at + 1)];
  if (lines.length === list.items.length) return rest;
  const fields = new Set(lines);
  const items = list.items.filter((item) => !fields.has(item));
  const [first] = items;
  if (first) rest.splice(at, 0, { ...list, items, span: { start: first.span.start, end: list.span.end } });
  return rest;
}

function collectTasks({ items }: List, tasks: Task[]): void {
  for (const { box, content, blocks } of items) {
    if (box) tasks.push({ checked: box.checked, box: box.span, content });
    for (const block of blocks) if (block.type === 'list') collectTasks(block, tasks);
  }
}

function stepShapeFaults(
  { shapes }: Reading,
  id: Located<string>,
  { responsible, due }: FieldValues,
): Fault[] {
  const data = { id: id.value, responsible: responsible?.value, due: due?.date?.value };
  const spanAt = ([key]: readonly PropertyKey[]) =>
    key === 'responsible' && responsible ? responsible.span : id.span;
  return unshapely(shapes, stepShape, data, spanAt, 'malformed-field');
}
