import { paragraphText } from './paragraph-text.js';

/** An item of a list, or text that stands in the item before it. */
export interface ListLine {
  readonly what: 'item' | 'text';
  /** How deep an item stands. */
  readonly depth: number;
  readonly isNumbered?: boolean | undefined;
  /** Its box, where it has one. */
  readonly checked?: boolean | undefined;
  /** Its lines, Markdown's marks escaped. */
  readonly lines: readonly string[];
}

interface Item extends ListLine {
  readonly inside: (List | ListLine)[];
}

interface List {
  readonly what: 'list';
  depth: number;
  readonly isNumbered: boolean;
  readonly items: Item[];
}

/** Lists, nested as deep as their items say, as formatters set them. */
export function listText(lines: readonly ListLine[], lineEnd: string): string {
  const root: List[] = [];
  const open: List[] = [];
  for (const line of lines) {
    if (line.what === 'text') {
      while (open.length > 1 && line.depth < (open.at(-1)?.depth ?? 0)) open.pop();
      open.at(-1)?.items.at(-1)?.inside.push(line);
    } else openListOf(line, root, open).items.push({ ...line, inside: [] });
  }
  return root.map((list) => drawList(list, '', lineEnd)).join(lineEnd + lineEnd);
}

/** The list that an item belongs to; those that it ends are no longer open. */
function openListOf({ depth, isNumbered = false }: ListLine, root: List[], open: List[]): List {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
  const last = open.at(-1);
  // What stands less deep than the first item has nothing to stand in.
  if (last && last.depth > depth) last.depth = depth;
  if (last?.depth === depth && last.isNumbered === isNumbered) return last;
  if (last?.depth === depth) open.pop();
  const list: List = { what: 'list', depth, isNumbered, items: [] };
  (open.at(-1)?.items.at(-1)?.inside ?? root).push(list);
  open.push(list);
  return list;
}

function drawList({ items, isNumbered }: List, indent: string, lineEnd: string): string {
  const drawn = items.map((item, index) =>
    drawItem(item, indent, isNumbered ? `${index + 1}. ` : '- ', lineEnd),
  );
  const blank = lineEnd + lineEnd;
  return drawn.reduce((text, item, index) => {
    const isLoose = drawn[index - 1]?.includes(blank);
    return index === 0 ? item : text + (isLoose ? blank : lineEnd) + item;
  }, '');
}

function drawItem({ lines, checked, inside }: Item, indent: string, marker: string, lineEnd: string): string {
  const within = indent + ' '.repeat(marker.length);
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
  const head = paragraphText(indent + marker + box, lines, lineEnd);
  const drawn = inside.map((part) =>
    part.what === 'list' ? drawList(part, within, lineEnd) : paragraphText(within, part.lines, lineEnd),
  );
  const blank = lineEnd + lineEnd;
  const isLoose = inside.some(({ what }) => what === 'text') || drawn.some((part) => part.includes(blank));
  return drawn.reduce((text, part, index) => {
    const areLists = inside[index]?.what === 'list' && inside[index - 1]?.what === 'list';
    return text + (isLoose && !areLists ? blank : lineEnd) + part;
  }, head);
}
