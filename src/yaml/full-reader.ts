import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument } from 'yaml';
import type { Span } from '../text/span.js';
import { syntaxFaults } from './syntax-faults.js';
import type { YamlEntry, YamlFault, YamlMap, YamlReading, YamlScalar, YamlValue } from './values.js';

/** Beyond this a frontmatter or settings file is no longer something that a person keeps. UTF-16 code units. */
const MOST_TEXT = 64 * 1024;
/** Keys beyond this cost more time than any honest file is worth. */
const MOST_KEYS = 5000;
/** Deeper nesting than this aborts Node 20 in the parser. */
const DEEPEST = 16;

/**
 * The authority for YAML: reads any text as YAML 1.2's core schema does (dates stay text), with the place of every
 * value. Refuses what plans have no use for and strangers could misuse: directives, tags, anchors, aliases, explicit
 * keys, several documents, and texts beyond its limits.
 *
 * @param text the text that holds the YAML; `from` and `to` where it begins and ends in it
 */
export function readFullYaml(text: string, from: number, to: number): YamlReading {
  const whole = { start: from, end: to };
  const yaml = text.slice(from, to);
  const refused = refuse(yaml, from, whole);
  if (refused) return { root: { type: 'map', entries: [], span: whole }, faults: [refused] };

  const parsed = parseDocument(yaml, {
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const faults = syntaxFaults(parsed, yaml, from);
  const conversion = new Conversion(from, faults);
  const contents = parsed.contents;
  if (isMap(contents)) return { root: conversion.map(contents.items, whole), faults };
  if (contents !== null && !(isScalar(contents) && contents.value === null) && faults.length === 0) {
    faults.push({ id: 'yaml-construct', detail: 'no map', span: whole });
  }
  return { root: { type: 'map', entries: [], span: whole }, faults };
}

const REFUSED_TOKENS: Readonly<Record<string, string>> = {
  '&': 'anchor',
  '*': 'alias',
  '!': 'tag',
  '%': 'directive',
  '?': 'explicit key',
};

/** Looks at the tokens alone, which costs no recursion, and says what must not reach the parser. */
function refuse(yaml: string, from: number, whole: Span): YamlFault | undefined {
  if (yaml.length > MOST_TEXT) return tooLarge(`${MOST_TEXT / 1024} KB`, whole);
  const nesting = new Nesting();
  let offset = 0;
  let keys = 0;
  let isScalarText = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token === SCALAR_FOLLOWS || MARKERS.has(token)) {
      isScalarText = token === SCALAR_FOLLOWS;
      continue;
    }
    const here = { start: from + offset, end: from + offset + token.length };
    if (!isScalarText) {
      const isSecond = offset > 0 && (token === '---' || token === '...');
      const construct = isSecond ? 'second document' : REFUSED_TOKENS[token[0] as string];
      if (construct) return { id: 'yaml-construct', detail: construct, span: here };
      if (token === ':' && ++keys > MOST_KEYS) return tooLarge(`${MOST_KEYS} keys`, here);
    }
    if (nesting.after(token, isScalarText) > DEEPEST) return tooLarge(`${DEEPEST} levels`, here);
    isScalarText = false;
    offset += token.length;
  }
  return undefined;
}

/** The lexer marks what follows with control characters that are not in the text. */
const SCALAR_FOLLOWS = '\u001f';
const MARKERS = new Set(['\u0002', '\u0018']);

function tooLarge(limit: string, span: Span): YamlFault {
  return { id: 'yaml-too-large', detail: limit, span };
}

/** Counts how deep the tokens stand: open brackets, and columns at which block lists and keys began. */
class Nesting {
  private brackets = 0;
  private columns: number[] = [];
  private column = 0;
  private keyColumn = 0;

  after(token: string, isScalarText: boolean): number {
    if (isScalarText || token.startsWith('"') || token.startsWith("'")) this.keyColumn = this.column;
    else if (token === '{' || token === '[') this.brackets++;
    else if (token === '}' || token === ']') this.brackets--;
    else if (token === '-') this.open(this.column);
    else if (token === ':') this.open(this.keyColumn);
    const feed = token.lastIndexOf('\n');
    this.column = feed < 0 ? this.column + token.length : token.length - feed - 1;
    return this.brackets + this.columns.length;
  }

  private open(column: number): void {
    while (this.columns.length > 0 && (this.columns[this.columns.length - 1] as number) >= column) {
      this.columns.pop();
    }
    this.columns.push(column);
  }
}

/** Turns the parser's nodes into our values. */
class Conversion {
  constructor(
    private readonly from: number,
    private readonly faults: YamlFault[],
  ) {}

  map(pairs: readonly Pair[], span: Span): YamlMap {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null;
      const keySpan = this.span(keyNode, span);
      if (!isScalar(keyNode) || keyNode.value === null) {
        this.faults.push({ id: 'yaml-construct', detail: 'key that is no word', span: keySpan });
        continue;
      }
      const key = typeof keyNode.value === 'string' ? keyNode.value : JSON.stringify(keyNode.value);
      if (seen.has(key)) this.faults.push({ id: 'yaml-duplicate-key', detail: key, span: keySpan });
      seen.add(key);
      const nowhere = { start: keySpan.end, end: keySpan.end };
      entries.push({ key, keySpan, value: this.value(pair.value as Node | null, nowhere) });
    }
    return { type: 'map', entries, span };
  }

  private value(node: Node | null, nowhere: Span): YamlValue {
    const span = this.span(node, nowhere);
    if (isMap(node)) return this.map(node.items, span);
    if (isSeq(node)) {
      return { type: 'list', items: node.items.map((item) => this.value(item as Node | null, span)), span };
    }
    if (isScalar(node) && !isAlias(node)) {
      const value = node.value as YamlScalar['value'] | bigint;
      const plain = typeof value === 'number' || typeof value === 'boolean' || value === null;
      return { type: 'scalar', value: plain ? value : String(value), span };
    }
    return { type: 'scalar', value: null, span: nowhere };
  }

  private span(node: Node | null, nowhere: Span): Span {
    const range = node?.range;
    return range ? { start: this.from + range[0], end: this.from + range[1] } : nowhere;
  }
}
