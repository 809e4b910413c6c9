import type { Block, Inline, Item, List } from '../../markdown/blocks.js';
import { replaceComments } from '../../markdown/text.js';
import type { Source } from '../../text/source.js';
import { html, type Markup, type Part } from '../html/markup.js';

/** What a reader sees of blocks: running text, lists, tables, code. Comments and raw HTML are not shown. */
export function blocksMarkup(blocks: readonly Block[], source: Source): Markup[] {
  return blocks.flatMap((block) => blockMarkup(block, source) ?? []);
}

function blockMarkup(block: Block, source: Source): Markup | undefined {
  switch (block.type) {
    case 'heading':
      return html`<h3 class="d${Math.max(3, block.depth)}">${inlineMarkup(block.content, source)}</h3>`;
    case 'paragraph':
      return block.content.text === '' ? undefined : html`<p>${inlineMarkup(block.content, source)}</p>`;
    case 'quote':
      return html`<blockquote>
        ${block.paragraphs.map((paragraph) => html`<p>${inlineMarkup(paragraph, source)}</p>`)}
      </blockquote>`;
    case 'list':
      return listMarkup(block, source);
    case 'table':
      return tableMarkup(block.rows, source);
    case 'comment':
      return undefined;
    case 'other':
      return block.what === 'code'
        ? codeMarkup(source.text.slice(block.span.start, block.span.end))
        : undefined;
  }
}

/** A list; the boxes of points are shown as they stand. */
export function listMarkup({ ordered, items }: List, source: Source): Markup {
  const body = items.map((item) => itemMarkup(item, source));
  return ordered
    ? html`<ol>
        ${body}
      </ol>`
    : html`<ul>
        ${body}
      </ul>`;
}

function itemMarkup({ box, content, blocks }: Item, source: Source): Markup {
  const text = html`${inlineMarkup(content, source)}${blocksMarkup(blocks, source)}`;
  if (!box) return html`<li>${text}</li>`;
  return html`<li class="point"><span class="box">${box.checked ? '☑' : '☐'}</span>${text}</li>`;
}

function tableMarkup([head = [], ...rows]: readonly (readonly Inline[])[], source: Source): Markup {
  const cells = (row: readonly Inline[]) => row.map((cell) => html`<td>${inlineMarkup(cell, source)}</td>`);
  return html`<table class="own">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${inlineMarkup(cell, source)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${cells(row)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The lines of a block of code, without its fences. */
function codeMarkup(raw: string): Markup {
  const lines = raw.split(/\r\n|\n|\r/);
  const isFenced = /^\s*(?:```|~~~)/.test(lines[0] ?? '');
  const code = isFenced ? lines.slice(1, /^\s*(?:```|~~~)/.test(lines.at(-1) ?? '') ? -1 : undefined) : lines;
  return html`<pre>${code.map((line, index) => html`${index > 0 && LINE_BREAK}${line}`)}</pre>`;
}

/** The line breaks of a template are its own layout; those of code are not. */
const LINE_BREAK = html`<br />`;

/** Addresses that a reader of a printed page or of a mail's attachment can follow. */
const FOLLOWED = /^(?:https?|mailto):/i;

/** Running text, with the links in it that lead to the network; those to files beside the document stay text. */
export function inlineMarkup({ text, span, links }: Inline, source: Source): Markup {
  const parts: Part[] = [];
  // How far the text has been told, how far the source was looked through, and where in the text that is most likely.
  let from = 0;
  let seen = span.start;
  let expected = 0;
  for (const link of links) {
    const { start, end } = link.span;
    const markdown = source.text.slice(start, end);
    const name = nameOf(markdown, link.url);
    expected += seenIn(source.text.slice(seen, start)).length;
    seen = end;
    const at = name === '' ? -1 : placeOf(name, text, from, expected);
    if (at < 0) continue;
    const isFollowed = FOLLOWED.test(link.url) && !markdown.startsWith('!');
    parts.push(
      text.slice(from, at),
      isFollowed ? html`<a href="${link.url}" rel="noopener noreferrer">${name}</a>` : name,
    );
    from = at + name.length;
    expected = from;
  }
  return html`${[...parts, text.slice(from)]}`;
}

/** What a link or an image is called in running text. */
function nameOf(markdown: string, url: string): string {
  const label = /^!?\[([^\]]*)\]/.exec(markdown)?.[1];
  return label === undefined ? url.replace(/^mailto:/i, '') : seenIn(label).trim();
}

/** What a reader sees of Markdown, as far as it tells without being read again. */
function seenIn(markdown: string): string {
  return replaceComments(markdown, () => '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ');
}

/** What Markdown has more signs for than readers see does not lead farther away. UTF-16 code units. */
const NEAR = 1000;

/** Where a name stands in a text behind a place, the nearest to where it is expected; -1 where it does not stand near that. */
function placeOf(name: string, text: string, from: number, expected: number): number {
  const start = Math.max(from, expected - NEAR);
  const near = text.slice(start, Math.max(from, expected) + name.length + NEAR);
  const middle = Math.max(0, expected - start);
  const [before, after] = [near.lastIndexOf(name, middle), near.indexOf(name, middle)];
  const nearest = before >= 0 && (after < 0 || middle - before < after - middle) ? before : after;
  return nearest < 0 ? -1 : start + nearest;
}
