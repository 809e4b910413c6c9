import { type Document, isCollection, isScalar, type Node, visit, type YAMLParseError } from 'yaml';
import type { YamlFault } from './values.js';

/** So much of a line is quoted. UTF-16 code units. */
const LONGEST_QUOTE = 60;
/** Nobody mends more at once. */
const MOST = 20;

/**
 * The mistakes of a YAML text as those who keep plans make them, each in the words that say how to mend it, where the
 * parser speaks of its grammar, and at the sign that is wrong, where the parser points to where it could not go on.
 *
 * @param yaml what was parsed
 * @param from where it begins in the text that spans are places of
 * @returns in their order, one for a line, and none behind a mistake that hides all that follows
 */
export function syntaxFaults(parsed: Document, yaml: string, from: number): YamlFault[] {
  const reader = new MistakeReader(parsed, yaml);
  const faults: YamlFault[] = [];
  const lines = new Set<number>();
  for (const error of reader.errors) {
    const { id, detail, start, end, hidesRest } = reader.mistakeOf(error);
    const line = yaml.lastIndexOf('\n', start - 1);
    if (!lines.has(line)) faults.push({ id, detail, span: { start: from + start, end: from + end } });
    lines.add(line);
    if (hidesRest || faults.length === MOST) break;
  }
  return faults;
}

/** What the parser says is wrong, and where. */
type ParserError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** A mistake, and where in the YAML it stands. */
interface Mistake extends Pick<YamlFault, 'id' | 'detail'> {
  readonly start: number;
  readonly end: number;
  /** What the parser finds wrong behind it follows from it. */
  readonly hidesRest?: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Tells what each error of the parser is about. */
class MistakeReader {
  /** Without what says twice that a key is set in too far, and what is taken wrongly behind a tab. */
  readonly errors: readonly ParserError[];
  /** Where what was taken for a key of several lines begins, and where it ends. */
  private readonly keysOverLines: ReadonlyMap<number, number>;

  constructor(
    private readonly parsed: Document,
    private readonly yaml: string,
  ) {
    const placesOf = (wanted: ParserError['code']) =>
      new Map(parsed.errors.filter(({ code }) => code === wanted).map(({ pos }) => pos));
    this.keysOverLines = placesOf('MULTILINE_IMPLICIT_KEY');
    const inValues = placesOf('BLOCK_AS_IMPLICIT_KEY');
    const tab = parsed.errors.findIndex(({ code }) => code === 'TAB_AS_INDENT');
    this.errors = parsed.errors.filter(({ code, pos }, index) => {
      if (tab >= 0 && index > tab) return code === 'TAB_AS_INDENT';
      return code !== 'MULTILINE_IMPLICIT_KEY' || !inValues.has(pos[0]);
    });
  }

  mistakeOf(error: ParserError): Mistake {
    return this.known(error) ?? { ...this.at('yaml-syntax', error.message, ...error.pos), hidesRest: true };
  }

  private known({ code, message, pos: [start, end] }: ParserError): Mistake | undefined {
    switch (code) {
      case 'TAB_AS_INDENT':
        return this.at('yaml-tab', '', start, end);
      case 'BAD_SCALAR_START':
        return this.reservedStart(start);
      case 'BAD_DQ_ESCAPE':
        return this.at('yaml-escape', '', start, end);
      case 'BAD_INDENT':
        return message.startsWith('Flow') ? this.openBracket(start) : this.badIndent(start);
      case 'BLOCK_AS_IMPLICIT_KEY':
        return this.keyInValue(start);
      case 'MULTILINE_IMPLICIT_KEY':
        return this.noValue(start);
      case 'MISSING_CHAR':
        if (message.startsWith('Missing closing')) return this.openQuote(start);
        return message.startsWith('Implicit map keys') ? this.noValue(start) : undefined;
      case 'UNEXPECTED_TOKEN':
        return this.unexpected(message, start);
      default:
        return undefined;
    }
  }

  private unexpected(message: string, start: number): Mistake | undefined {
    if (message === 'Unexpected scalar at node end') return this.afterQuote(start);
    if (message.startsWith('Block scalar header'))
      return this.reservedStart(
        Math.max(...['|', '>'].map((sign) => this.yaml.lastIndexOf(sign, start - 1))),
      );
    if (message.startsWith('Unexpected block-seq-ind on same line')) {
      return this.at('yaml-list-beside-key', '', start, start + 1);
    }
    const [, bracket] = /^Unexpected flow-(?:map|seq)-end token.*"([\]}])"/.exec(message) ?? [];
    if (bracket === undefined) return undefined;
    return { ...this.at('yaml-stray-bracket', bracket, start, start + 1), hidesRest: true };
  }

  private at(id: YamlFault['id'], detail: string, start: number, end: number): Mistake {
    return { id, detail, start, end: Math.min(end, this.yaml.length) };
  }

  private reservedStart(start: number): Mistake {
    return this.at('yaml-reserved-start', this.yaml.charAt(start), start, start + 1);
  }

  /** `customer: Nordvik: Oslo`, or a key below a value: where the parser finds a key, both look alike. */
  private keyInValue(start: number): Mistake {
    const end = this.keysOverLines.get(start);
    if (end !== undefined) return this.badIndent(this.lineStart(end));
    return this.at('yaml-colon-in-value', '', start, this.lineEnd(start));
  }

  /** A key that does not begin where those beside it do; the parser points to somewhere before it. */
  private badIndent(from: number): Mistake {
    const rest = this.yaml.slice(from);
    const start = from + (rest.length - rest.trimStart().length);
    const tab = this.yaml.slice(this.lineStart(start), start).indexOf('\t');
    if (tab >= 0)
      return this.at('yaml-tab', '', this.lineStart(start) + tab, this.lineStart(start) + tab + 1);
    const [word] = /^[^:\s]*/.exec(this.yaml.slice(start)) as RegExpExecArray;
    return this.at('yaml-indent', cut(word), start, start + word.length);
  }

  /** A line that should be a key and its value. */
  private noValue(at: number): Mistake {
    const line = this.yaml.slice(this.lineStart(at), this.lineEnd(at));
    const start = this.lineStart(at) + (line.length - line.trimStart().length);
    return this.at('yaml-no-value', cut(line.trim()), start, this.lineEnd(at));
  }

  /** A quotation mark without a second one: the text up to the next, or to the end, was taken for the value. */
  private openQuote(before: number): Mistake {
    const start = this.lastNode(before, (node) => isScalar(node) && isQuoted(node.type)) ?? before;
    return { ...this.at('yaml-open-quote', this.yaml.charAt(start), start, start + 1), hidesRest: true };
  }

  /** Words behind a value in quotation marks. Where that is over several lines, its own second mark is missing. */
  private afterQuote(at: number): Mistake {
    const open = this.openQuote(at);
    if (open.start < this.lineStart(at)) return open;
    const end = this.lineEnd(at);
    return this.at('yaml-after-quote', cut(this.yaml.slice(at, end)), at, end);
  }

  private openBracket(before: number): Mistake | undefined {
    const start = this.lastNode(before, (node, end) => {
      const opening = isCollection(node) && node.flow ? this.yaml.charAt(node.range?.[0] ?? 0) : '';
      return opening !== '' && this.yaml.charAt(end - 1) !== CLOSING[opening];
    });
    const closing = CLOSING[this.yaml.charAt(start ?? before)];
    if (start === undefined || closing === undefined) return undefined;
    return { ...this.at('yaml-open-bracket', closing, start, start + 1), hidesRest: true };
  }

  /** Where the last node of a sort begins that begins before an offset. */
  private lastNode(before: number, isWanted: (node: Node, end: number) => boolean): number | undefined {
    let last: number | undefined;
    visit(this.parsed, {
      Node: (_, node) => {
        const { range } = node;
        if (range && range[0] < before && isWanted(node, range[1])) last = range[0];
      },
    });
    return last;
  }

  private lineStart(at: number): number {
    return this.yaml.lastIndexOf('\n', at - 1) + 1;
  }

  /** The end of the words of a line. */
  private lineEnd(at: number): number {
    const feed = this.yaml.indexOf('\n', at);
    return at + this.yaml.slice(at, feed < 0 ? undefined : feed).trimEnd().length;
  }
}

function isQuoted(type: string | undefined): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
