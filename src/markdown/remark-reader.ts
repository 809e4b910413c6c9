import type {
  BlockContent,
  Code,
  DefinitionContent,
  Html,
  ListItem,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Span } from '../text/span.js';
import type { Block, Comment, Inline, Item, Link } from './blocks.js';
import { commentText, foldBlanks, trimmedSpan } from './text.js';

const processor = remark().use(remarkGfm).freeze();

/**
 * The authority: reads any Markdown as CommonMark with GFM does. Slow, and on hostile input without bound, so it runs
 * where it can be ended.
 *
 * @returns nothing where the text nests too deep
 * @see MarkdownReader
 */
export function readWithRemark(text: string, from: number): Block[] | undefined {
  try {
    // The parser drops a byte order mark at its start and counts on as if it had never been there.
    const start = text[from] === '\uFEFF' ? from + 1 : from;
    const tree = processor.parse(text.slice(start));
    return new TreeReading(text, start, tree).blocks(tree.children);
  } catch (error) {
    // The parser recurses: what nests beyond its stack nests beyond our limit too.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** No plan that people read nests lists and quotes deeper. */
const DEEPEST = 32;

/** What is found in running text beside its words. */
interface Found {
  readonly links: Link[];
  readonly comments: Comment[];
  hasMarks: boolean;
}

/** A piece of running text with the marks that change what its words mean. */
function marked(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return commentText(node.value) === undefined ? node.value : '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[^${node.identifier}]`;
  }
  const inner = node.children.map(marked).join('');
  return node.type === 'delete' ? `~~${inner}~~` : inner;
}

/** Reads one tree; holds the text, where its body begins, and the definitions its links may name. */
class TreeReading {
  private readonly definitions = new Map<string, string>();
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly from: number,
    tree: Root,
  ) {
    this.collectDefinitions(tree);
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    if (++this.depth > DEEPEST) throw new RangeError('nested too deep');
    const blocks = nodes.map((node) => this.block(node));
    this.depth--;
    return blocks;
  }

  private block(node: RootContent): Block {
    const span = this.span(node);
    switch (node.type) {
      case 'heading':
        return {
          type: 'heading',
          depth: node.depth,
          span,
          content: this.inline(node.children, this.headingContent(span)),
        };
      case 'paragraph':
        return { type: 'paragraph', span, content: this.inline(node.children, span) };
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered === true,
          span,
          items: node.children.map((item) => this.item(item)),
        };
      case 'blockquote':
        return { type: 'quote', span, paragraphs: this.paragraphs(node.children) };
      case 'table':
        return {
          type: 'table',
          span,
          rows: node.children.map((row) =>
            row.children.map((cell) => this.inline(cell.children, this.span(cell))),
          ),
        };
      case 'html': {
        const comment = commentText(this.text.slice(span.start, span.end));
        return comment === undefined
          ? { type: 'other', what: 'html', span }
          : { type: 'comment', span, text: comment };
      }
      case 'footnoteDefinition':
        return { type: 'quote', span, paragraphs: this.paragraphs(node.children) };
      case 'thematicBreak':
        return { type: 'other', what: 'rule', span };
      case 'definition':
        return { type: 'other', what: 'definition', span };
      default:
        return { type: 'other', what: 'code', span };
    }
  }

  private item(node: ListItem): Item {
    const span = this.span(node);
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph') {
      const nowhere = { start: span.end, end: span.end };
      const content = { span: nowhere, text: '', links: [], comments: [] };
      return { span, box: undefined, content, blocks: this.blocks(node.children) };
    }
    const content = this.inline(first.children, this.span(first));
    return { span, box: this.box(node, span), content, blocks: this.blocks(rest) };
  }

  private box(node: ListItem, span: Span): Item['box'] {
    if (typeof node.checked !== 'boolean') return undefined;
    const start = this.text.indexOf('[', span.start);
    return { checked: node.checked, span: { start, end: this.text.indexOf(']', start) + 1 } };
  }

  private paragraphs(nodes: readonly (BlockContent | DefinitionContent)[]): Inline[] {
    if (++this.depth > DEEPEST) throw new RangeError('nested too deep');
    const paragraphs = nodes.flatMap((node) => {
      if (node.type === 'paragraph' || node.type === 'heading') {
        return [this.inline(node.children, this.span(node))];
      }
      if (node.type === 'table') {
        return node.children.flatMap((row) =>
          row.children.map((cell) => this.inline(cell.children, this.span(cell))),
        );
      }
      if (node.type === 'code' || node.type === 'html') return this.literal(node) ?? [];
      return 'children' in node ? this.paragraphs(node.children as BlockContent[]) : [];
    });
    this.depth--;
    return paragraphs;
  }

  /** Code or HTML in a quote, as running text; nothing where it is a comment. */
  private literal(node: Code | Html): Inline | undefined {
    if (node.type === 'html' && commentText(node.value) !== undefined) return undefined;
    return { span: this.span(node), text: foldBlanks(node.value), links: [], comments: [] };
  }

  /** What a heading holds besides its marks. */
  private headingContent({ start, end }: Span): Span {
    const marks = /^#*[ \t]*/.exec(this.text.slice(start, end))?.[0].length ?? 0;
    return { start: start + marks, end };
  }

  /** @param within where the running text stands; used where the parser gives its nodes no place */
  private inline(nodes: readonly PhrasingContent[], within: Span): Inline {
    const first = nodes[0];
    const last = nodes[nodes.length - 1];
    const span =
      first && last
        ? trimmedSpan(
            this.text,
            first.position ? this.span(first).start : within.start,
            last.position ? this.span(last).end : within.end,
          )
        : { start: within.end, end: within.end };
    const found: Found = { links: [], comments: [], hasMarks: false };
    const text = foldBlanks(nodes.map((node) => this.render(node, found)).join(''));
    const { links, comments, hasMarks } = found;
    return {
      span,
      text,
      links,
      comments,
      ...(hasMarks && { marked: foldBlanks(nodes.map(marked).join('')) }),
    };
  }

  private render(node: PhrasingContent, found: Found): string {
    const { links, comments } = found;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value;
      case 'break':
        return ' ';
      case 'html': {
        const span = this.span(node);
        const comment = commentText(node.value);
        if (comment === undefined) found.hasMarks = true;
        else comments.push({ text: comment, span });
        return '';
      }
      case 'image':
        links.push({ url: node.url, span: this.span(node) });
        return node.alt ?? '';
      case 'imageReference':
        this.addReference(node, links);
        return node.alt ?? '';
      case 'link':
        if (this.isWritten(node)) links.push({ url: node.url, span: this.span(node) });
        break;
      case 'linkReference':
        this.addReference(node, links);
        break;
      case 'footnoteReference':
        found.hasMarks = true;
        return '';
      case 'delete':
        found.hasMarks = true;
        break;
    }
    return node.children.map((child) => this.render(child, found)).join('');
  }

  /** A bare address in the text is no link that somebody wrote, and names no file. Some have no place of their own. */
  private isWritten(link: Nodes): boolean {
    return link.position !== undefined && /[[<]/.test(this.text[this.span(link).start] ?? '');
  }

  private addReference(node: Nodes & { identifier: string }, links: Link[]): void {
    const url = this.definitions.get(node.identifier);
    if (url !== undefined) links.push({ url, span: this.span(node) });
  }

  private collectDefinitions(node: Parents): void {
    for (const child of node.children) {
      if (child.type === 'definition' && !this.definitions.has(child.identifier)) {
        this.definitions.set(child.identifier, child.url);
      }
      if ('children' in child) this.collectDefinitions(child);
    }
  }

  private span(node: Nodes): Span {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return trimmedSpan(this.text, this.from + start, this.from + end);
  }
}
