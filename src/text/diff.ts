import { applyEdits, type Edit } from './edit.js';
import { lengthOfStart } from './length-of-start.js';
import type { Source } from './source.js';

/** Lines that change together: those of the old text from an index on, and what stands in their place. */
interface Change {
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** So many lines around a change are shown. */
const CONTEXT = 3;

/**
 * What edits do to a text, as a unified diff that `patch` and `git apply` understand; empty where they change nothing.
 * Each line keeps the end it has in the text, a carriage return included.
 *
 * @throws RangeError when two edits overlap or one lies outside the text
 */
export function unifiedDiff({ path, text }: Source, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const hunks = inHunks(changesOf(text, lines, edits), lines.length);
  if (hunks.length === 0) return '';
  let shift = 0;
  const parts = hunks.map((changes) => {
    const { body, start, before, after } = hunkBody(lines, changes);
    const head = `@@ -${range(start, before)} +${range(start + shift, after)} @@\n`;
    shift += after - before;
    return head + body;
  });
  return `--- a/${path}\n+++ b/${path}\n${parts.join('')}`;
}

/** A text's lines, each with its line feed. */
function linesOf(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) as string[]);
}

/** The lines that edits change, in their order; lines that come out as they were are left out. */
function changesOf(text: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const lineAt = (place: number): number => lengthOfStart(starts, (start) => start <= place) - 1;
  const changes: Change[] = [];
  for (const group of groupByLines(edits, lineAt)) {
    const { first, last } = group;
    const from = starts[first] ?? 0;
    const to = starts[last + 1] ?? text.length;
    const inside = group.edits.map(({ span, text: replacement }) => ({
      span: { start: span.start - from, end: span.end - from },
      text: replacement,
    }));
    const change = trimmed({
      at: Math.max(first, 0),
      removed: lines.slice(Math.max(first, 0), last + 1),
      added: linesOf(applyEdits(text.slice(from, to), inside)),
    });
    if (change.removed.length > 0 || change.added.length > 0) changes.push(change);
  }
  return changes;
}

interface Group {
  readonly first: number;
  last: number;
  readonly edits: Edit[];
}

/** Edits that touch the same or neighbouring lines belong together. */
function groupByLines(edits: readonly Edit[], lineAt: (place: number) => number): Group[] {
  const groups: Group[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const first = lineAt(edit.span.start);
    const last = lineAt(edit.span.end);
    const group = groups.at(-1);
    if (group && first <= group.last + 1) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else {
      groups.push({ first, last, edits: [edit] });
    }
  }
  return groups;
}

/** A change without the lines at its ends that stay as they were. */
function trimmed({ at, removed, added }: Change): Change {
  const shorter = Math.min(removed.length, added.length);
  let before = 0;
  while (before < shorter && removed[before] === added[before]) before++;
  let after = 0;
  while (after < shorter - before && removed.at(-1 - after) === added.at(-1 - after)) after++;
  return {
    at: at + before,
    removed: removed.slice(before, removed.length - after),
    added: added.slice(before, added.length - after),
  };
}

/** Puts changes together whose surroundings meet. */
function inHunks(changes: readonly Change[], lineCount: number): Change[][] {
  const hunks: Change[][] = [];
  let end = -Infinity;
  for (const change of changes) {
    if (change.at - CONTEXT <= end) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    end = Math.min(change.at + change.removed.length + CONTEXT, lineCount);
  }
  return hunks;
}

function hunkBody(lines: readonly string[], changes: readonly Change[]) {
  const first = changes[0] as Change;
  const last = changes.at(-1) as Change;
  const start = Math.max(first.at - CONTEXT, 0);
  const end = Math.min(last.at + last.removed.length + CONTEXT, lines.length);
  let body = '';
  let kept = start;
  for (const { at, removed, added } of changes) {
    body += marked(' ', lines.slice(kept, at)) + marked('-', removed) + marked('+', added);
    kept = at + removed.length;
  }
  body += marked(' ', lines.slice(kept, end));
  const grown = changes.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  return { body, start, before: end - start, after: end - start + grown };
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
    .join('');
}

/** Lines as a hunk's head counts them: an empty stretch is named by the line before it. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}
