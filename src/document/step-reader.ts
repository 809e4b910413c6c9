import type { Block, Heading, List } from '../markdown/blocks.js';
import type { Source } from '../text/source.js';
import type { Located } from '../text/span.js';
import { type Fault, isInternalMark, type Step, type Task } from './document.js';
import {
  type FieldValues,
  isFieldList,
  type Reading,
  readField,
  readValues,
  unknownLabels,
} from './field-reader.js';
import { shapeFaults } from './shape-faults.js';
import { stepShape } from './shapes.js';

// Patterns that know all letters are slow; most ids need only those of ASCII.
const PLAIN_ID = /^([A-Za-z][A-Za-z\d]*(?:[.-][A-Za-z\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(.*)$/;
const ANY_ID = /^(\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(.*)$/u;

/** A heading's leading id and the words after it: `B1.2 Draw up the timetable`. */
export function splitId(heading: string): { id: string; title: string } | undefined {
  const match = PLAIN_ID.exec(heading) ?? ANY_ID.exec(heading);
  return match ? { id: match[1] as string, title: match[2] as string } : undefined;
}

/**
 * Whether a `###` heading is a step's: its first word looks like an id and belongs to its section (`A1` under `A …`), or
 * a field list follows.
 */
export function isStepHeading(
  heading: Heading,
  next: Block | undefined,
  sectionId: string | undefined,
): boolean {
  return (
    (sectionId !== undefined && belongsTo(sectionId, splitId(heading.content.text)?.id)) ||
    (next?.type === 'list' && isFieldList(next))
  );
}

function belongsTo(sectionId: string, id: string | undefined): boolean {
  return (
    id !== undefined &&
    id.length > sectionId.length &&
    id.toLowerCase().startsWith(sectionId.toLowerCase()) &&
    /[\d.-]/.test(id)
  );
}

/** Makes a step of its heading and the blocks under it; what is wrong goes to the faults. */
export function readStep(reading: Reading, heading: Heading, blocks: readonly Block[], end: number): Step {
  const split = splitId(heading.content.text);
  const id = locateId(reading.source, heading, split?.id);
  const faults: Fault[] = [];
  const list = fieldListOf(blocks);
  const count = list ? numberOfFields(list) : 0;
  const fields = list ? list.items.slice(0, count).map((item) => readField(reading, item, faults)) : [];
  if (fields.some((field) => field.id === undefined)) faults.push(...unknownLabels(reading, fields));
  const values = readValues(reading, fields, faults);
  const content = list ? withoutFields(list, count, blocks) : blocks;
  const tasks: Task[] = [];
  for (const block of content) if (block.type === 'list') collectTasks(block, tasks);
  if (id.value !== '' && !isUsual(id, values)) faults.push(...stepShapeFaults(id, values));
  for (const fault of faults) reading.faults.push(id.value === '' ? fault : { ...fault, step: id.value });
  return {
    id,
    title: split?.title ?? heading.content.text,
    heading,
    span: { start: heading.span.start, end },
    fields,
    ...values,
    blocks: content,
    tasks,
    internal: isMarkedInternal(heading, blocks),
  };
}

/** A heading and the blocks under it are internal when the mark stands at its end or right below it. */
export function isMarkedInternal(heading: Heading, blocks: readonly Block[]): boolean {
  const first = blocks[0];
  return (
    heading.content.comments.some(isInternalMark) || (first?.type === 'comment' && isInternalMark(first))
  );
}

/** The place of a step's id; an empty id where the heading has none. */
function locateId(source: Source, { content }: Heading, id: string | undefined): Located<string> {
  if (id === undefined || !/[\d.-]/.test(id)) return { value: '', span: content.span };
  const found = source.text.indexOf(id, content.span.start);
  const start = found >= 0 && found < content.span.end ? found : content.span.start;
  return { value: id, span: { start, end: Math.min(start + id.length, content.span.end) } };
}

/** The flat list right under a step's heading; a list of nothing but points to consider is none. */
function fieldListOf(blocks: readonly Block[]): List | undefined {
  const first = blocks.find((block) => block.type !== 'comment');
  return first?.type === 'list' && first.items.some((item) => !item.box) ? first : undefined;
}

/** Formatters make one loose list of fields and points: its fields end where its boxes begin. */
function numberOfFields({ items }: List): number {
  const firstPoint = items.findIndex((item) => item.box);
  return firstPoint < 0 ? items.length : firstPoint;
}

function withoutFields(list: List, count: number, blocks: readonly Block[]): Block[] {
  const at = blocks.indexOf(list);
  const rest = [...blocks.slice(0, at), ...blocks.slice(at + 1)];
  const points = list.items.slice(count);
  const [first] = points;
  if (first)
    rest.splice(at, 0, { ...list, items: points, span: { start: first.span.start, end: list.span.end } });
  return rest;
}

function collectTasks({ items }: List, tasks: Task[]): void {
  for (const { box, content, blocks } of items) {
    if (box) tasks.push({ checked: box.checked, box: box.span, content });
    for (const block of blocks) if (block.type === 'list') collectTasks(block, tasks);
  }
}

const USUAL_ID = /^[A-Z]\d{0,2}(?:\.?\d{1,2})?$/;

/** What every template has needs no look at the shape, which takes longer than all the rest. */
function isUsual(id: Located<string>, { responsible }: FieldValues): boolean {
  return USUAL_ID.test(id.value) && (responsible?.value.length ?? 0) < 64;
}

function stepShapeFaults(id: Located<string>, { responsible, due }: FieldValues): Fault[] {
  const data = {
    id: id.value,
    ...(responsible && { responsible: responsible.value }),
    ...(due?.date && { due: due.date.value }),
  };
  const spanAt = ([key]: readonly PropertyKey[]) =>
    key === 'responsible' && responsible ? responsible.span : id.span;
  return shapeFaults(stepShape, data, spanAt, 'malformed-field');
}
