import { message } from '../languages/messages.js';
import { fieldOf, nearestField, wordsOf } from '../languages/words.js';
import type { Block, Heading, Inline, Item, List } from '../markdown/blocks.js';
import { trimmedSpan } from '../markdown/text.js';
import { positionAt, type Source } from '../text/source.js';
import type { Located } from '../text/span.js';
import { type Fault, type Field, isInternalMark, type Step, type Task } from './document.js';
import { FieldValue, parseDue, parseEvery, parseSignOff, parseWaiver } from './field-values.js';
import { shapeFaults } from './shape-faults.js';
import { type Language } from './vocabulary.js';
import { stepShape } from './shapes.js';

/** What reading a step needs to know of its document. */
interface Reading {
  readonly source: Source;
  readonly language: Language;
  readonly faults: Fault[];
}

/** A heading's leading id and the words after it: `B1.2 Draw up the timetable`. */
export function splitId(heading: string): { id: string; title: string } | undefined {
  const match = /^(\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*)[.:]?(?:\s+[–—-]\s+|\s+|$)(.*)$/u.exec(heading);
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
  if (next?.type === 'list' && isFieldList(next)) return true;
  const id = splitId(heading.content.text)?.id;
  return (
    id !== undefined &&
    sectionId !== undefined &&
    id.length > sectionId.length &&
    id.toLowerCase().startsWith(sectionId.toLowerCase()) &&
    /[\d.-]/.test(id)
  );
}

function isFieldList(list: List): boolean {
  return list.items.some((item) => !item.box && fieldOf(labelOf(item.content.text) ?? '') !== undefined);
}

function labelOf(text: string): string | undefined {
  const colon = text.indexOf(':');
  return colon > 0 ? text.slice(0, colon).trim() : undefined;
}

/** Makes a step of its heading and the blocks under it; what is wrong goes to the faults. */
export function readStep(reading: Reading, heading: Heading, blocks: readonly Block[], end: number): Step {
  const id = stepId(reading, heading);
  const stepFaults: Fault[] = [];
  const [first, ...rest] = blocks.filter((block) => block.type !== 'comment');
  const hasFields = first?.type === 'list' && !first.items.every((item) => item.box);
  const fieldItems = hasFields ? takeWhile(first.items, (item) => !item.box) : [];
  const fields = fieldItems.map((item) => readField(reading, item, stepFaults));
  const values = readValues(reading, fields, stepFaults);
  const lists = (hasFields ? [first, ...rest] : blocks).filter((block) => block.type === 'list');

  const check = {
    id: id.value === '' ? undefined : id.value,
    responsible: values.responsible?.value,
    due: values.due?.date?.value,
  };
  const spanAt = (path: readonly PropertyKey[]) =>
    (path[0] === 'responsible' ? values.responsible?.span : undefined) ?? id.span;
  if (id.value !== '')
    stepFaults.push(...shapeFaults(stepShape, dropUndefined(check), spanAt, 'malformed-field'));
  for (const fault of stepFaults) reading.faults.push(id.value === '' ? fault : { ...fault, step: id.value });

  return {
    id,
    title: splitId(heading.content.text)?.title ?? heading.content.text,
    heading,
    span: { start: heading.span.start, end },
    fields,
    ...values,
    blocks: hasFields ? remainder(first, fieldItems.length, blocks) : blocks,
    tasks: lists.flatMap((list) => list.items.flatMap(readTask)),
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

function dropUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function takeWhile<T>(items: readonly T[], test: (item: T) => boolean): T[] {
  const stop = items.findIndex((item) => !test(item));
  return items.slice(0, stop < 0 ? items.length : stop);
}

/** The blocks without the items that were fields: formatters make one loose list of fields and points. */
function remainder(list: List, taken: number, blocks: readonly Block[]): Block[] {
  const left = list.items.slice(taken);
  return blocks.flatMap((block): Block[] => {
    if (block !== list) return [block];
    const start = left[0]?.span.start ?? list.span.end;
    return left.length > 0 ? [{ ...list, items: left, span: { start, end: list.span.end } }] : [];
  });
}

function stepId({ source }: Reading, heading: Heading): Located<string> {
  const { content } = heading;
  const id = splitId(content.text)?.id;
  if (id === undefined || !/[\d.-]/.test(id)) {
    return { value: '', span: content.span };
  }
  const found = source.text.indexOf(id, content.span.start);
  const start = found >= 0 && found < content.span.end ? found : content.span.start;
  return { value: id, span: { start, end: Math.min(start + id.length, content.span.end) } };
}

function readTask(item: Item): Task[] {
  const own = item.box ? [{ checked: item.box.checked, box: item.box.span, content: item.content }] : [];
  const nested = item.blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(readTask) : []));
  return [...own, ...nested];
}

function readField({ source, language }: Reading, item: Item, faults: Fault[]): Field {
  const { content } = item;
  const text = labelOf(content.text);
  const internal = content.comments.some(isInternalMark);
  const expected = Object.values(wordsOf(language).fields).join(', ');
  if (text === undefined) {
    faults.push({
      rule: 'malformed-field',
      message: message('field-without-label', { expected }),
      span: content.span,
    });
    const nowhere = { value: '', span: content.span };
    return { id: undefined, label: nowhere, value: content, span: item.span, internal };
  }
  const id = fieldOf(text);
  const colon = source.text.indexOf(':', content.span.start);
  const label = { value: text, span: trimmedSpan(source.text, content.span.start, colon) };
  if (!id) {
    const meant = nearestField(text, language) ?? '';
    faults.push({
      rule: 'malformed-field',
      message: message('field-unknown', { label: text, nearest: meant, expected }),
      span: label.span,
    });
  }
  const value: Inline = {
    ...content,
    text: content.text.slice(content.text.indexOf(':') + 1).trim(),
    span: trimmedSpan(source.text, colon + 1, content.span.end),
  };
  return { id, label, value, span: item.span, internal };
}

type Values = Pick<Step, 'responsible' | 'due' | 'every' | 'evidence' | 'signOffs' | 'waiver'>;

function readValues({ source }: Reading, fields: readonly Field[], faults: Fault[]): Values {
  const valueOf = (field: Field) => new FieldValue(source.text, field.value, (fault) => faults.push(fault));
  const once = (id: Field['id']): Field | undefined => {
    const [first, second] = fields.filter((field) => field.id === id);
    if (first && second) {
      const line = positionAt(source, first.span.start).line;
      faults.push({
        rule: 'malformed-field',
        message: message('field-twice', { label: second.label.value, line }),
        span: second.label.span,
        related: { path: source.path, line },
      });
    }
    return first;
  };
  const all = (id: Field['id']) => fields.filter((field) => field.id === id);
  const read = <T>(id: Field['id'], parse: (value: FieldValue) => T): T | undefined => {
    const field = once(id);
    return field && parse(valueOf(field));
  };

  const responsible = once('responsible');
  return {
    responsible:
      responsible && responsible.value.text !== ''
        ? valueOf(responsible).locate(responsible.value.text, responsible.value.text)
        : undefined,
    due: read('due', parseDue),
    every: read('every', parseEvery),
    evidence: all('evidence')
      .map((field) => field.value)
      .filter((value) => value.text !== ''),
    signOffs: all('sign-off').flatMap((field) => parseSignOff(valueOf(field)) ?? []),
    waiver: read('waived', parseWaiver),
  };
}
