import type { IsoDate } from '../calendar/date.js';
import type { Entry, PlanDocument } from '../document/document.js';
import { wordsOf } from '../languages/words.js';
import type { Edit } from '../text/edit.js';
import { endOfLine, lineEndOf, startOfLine } from '../text/source.js';
import { pointAt } from '../text/span.js';
import { gapBetween, leadOf } from './step-edits.js';

/** A value to add to a key figure, as it is to be written. */
export interface Measurement {
  readonly date: IsoDate;
  readonly value: string;
  /** How many it comes from. */
  readonly n: number | undefined;
  /** One line, Markdown's marks escaped. */
  readonly note: string | undefined;
}

/** What stands in a dated line behind the day. */
export function measurementText({ value, n, note }: Measurement): string {
  return [value, ...(n === undefined ? [] : [`n ${n}`]), ...(note === undefined ? [] : [note])].join(', ');
}

/**
 * The edits that add a value to a figure: a line among its dated lines, in the order of the days. Where the day has a value
 * already, the new one takes its place.
 */
export function addMeasurement(document: PlanDocument, entry: Entry, measurement: Measurement): Edit[] {
  const { text } = document.source;
  const written = measurementText(measurement);
  const same = entry.dated.find(({ date }) => date.value === measurement.date);
  if (same) {
    const { span } = same.text;
    return text.slice(span.start, span.end) === written ? [] : [{ span, text: written }];
  }
  const line = `${measurement.date}: ${written}`;
  const gap = () => gapBetween(text, { fields: entry.dated, blocks: [] });
  const before = entry.dated.findLast(({ date }) => date.value < measurement.date);
  if (before) {
    const place = pointAt(endOfLine(text, before.span.end));
    return [{ span: place, text: gap() + leadOf(text, before) + line }];
  }
  const [first] = entry.dated;
  if (first) {
    const place = pointAt(startOfLine(text, first.span.start));
    return [{ span: place, text: leadOf(text, first) + line + gap() }];
  }
  const lineEnd = lineEndOf(text);
  const last = entry.blocks.findLast((block) => block.type !== 'comment');
  const isAnnounced = last?.type === 'paragraph' && last.content.text.endsWith(':');
  const heading = isAnnounced ? '' : `${lineEnd}${lineEnd}${wordsOf(document.language).values}:`;
  return [{ span: pointAt(entry.span.end), text: `${heading}${lineEnd}${lineEnd}- ${line}` }];
}
