import type { Span } from '../text/span.js';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './values.js';

/** Thrown inside this reader only: here stands something that it cannot be certain of. */
const UNCERTAIN = new Error('uncertain');

const LINE = /^( *)([A-Za-z][\w-]*):(?: +(?! )(.*))?$/;
/** An item of a block list: one scalar on one line. */
const ITEM = /^( *)- +([^\s-].*)$/;
const BLANK = /^ *(?:#.*)?$/;
/** Keys that the core schema reads as something else than words. */
const NOT_A_WORD = /^(?:null|true|false)$/i;
/** Nothing that begins, ends or breaks a plain scalar, a comment or a flow collection. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:(?!: | #)[^\r\n])*$/;
const PLAIN_IN_FLOW = /^[^\s\-?:,[\]{}#&*!|>'"%@`][^,[\]{}\r\n#:&*!|>'"%@`]*(?::(?! )[^,[\]{}\r\n#:]*)*$/;
const QUOTED = /^(?:'([^'\r\n]*)'|"([^"\\\r\n]*)")$/;
const ORDINARY_NUMBER = /^[-+]?\d{1,15}(?:\.\d{1,15})?$/;
/** Whatever else the core schema takes for a number. */
const OTHER_NUMBER =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i;

/** Longer texts are the full reader's to refuse. UTF-16 code units. */
const MOST_TEXT = 16 * 1024;

/**
 * The fast way for the YAML that plans and settings use: maps of plain or quoted scalars, block maps in them, and flow
 * collections on one line. It gives up the whole text at the first line that YAML could read in another way.
 *
 * @param text the text that holds the YAML; `from` and `to` where it begins and ends in it
 * @returns the map, with spans in the whole text; nothing where the full reader must be asked
 */
export function readPlainYaml(text: string, from: number, to: number): YamlMap | undefined {
  if (to - from > MOST_TEXT) return undefined;
  try {
    const lines = splitLines(text, from, to);
    const reading = { lines, at: 0 };
    const root = readMap(reading, 0, from);
    if (reading.at < lines.length) return undefined;
    return { ...root, span: { start: from, end: to } };
  } catch (reason) {
    if (reason === UNCERTAIN) return undefined;
    throw reason;
  }
}

/** The same for block maps, in blanks. */
const DEEPEST_INDENT = 32;

interface Line {
  readonly start: number;
  readonly indent: number;
  /** Nothing in an item of a list. */
  readonly key: string | undefined;
  readonly value: string;
  readonly valueStart: number;
}

function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 || feed >= to ? to : feed + 1;
    const raw = text.slice(start, next).replace(/\r?\n$/, '');
    if (!BLANK.test(raw)) lines.push(splitLine(raw, start));
    start = next;
  }
  return lines;
}

function splitLine(raw: string, start: number): Line {
  if (raw.includes('\t')) throw UNCERTAIN;
  const match = LINE.exec(raw);
  const item = match ? null : ITEM.exec(raw);
  if (!match && !item) throw UNCERTAIN;
  const indent = (match?.[1] ?? item?.[1] ?? '').length;
  const key = match?.[2];
  if (key !== undefined && NOT_A_WORD.test(key)) throw UNCERTAIN;
  const rest = match ? (match[3] ?? '') : (item?.[2] ?? '');
  const value = rest.replace(/(?:^|(?<! ) +)#.*$/, '').replace(/(?<! ) +$/, '');
  return { start: start + indent, indent, key, value, valueStart: start + raw.length - rest.length };
}

function readMap(reading: { lines: Line[]; at: number }, indent: number, start: number): YamlMap {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  let end = start;
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    if (line.key === undefined || keys.has(line.key)) throw UNCERTAIN;
    keys.add(line.key);
    reading.at++;
    const value = readValue(reading, line, line.start + line.key.length + 1);
    end = value.span.end;
    entries.push({ key: line.key, keySpan: spanOf(line.start, line.key), value });
  }
  return { type: 'map', entries, span: { start, end } };
}

/** @param colon the offset after the key's colon, where an empty value stands */
function readValue(reading: { lines: Line[]; at: number }, line: Line, colon: number): YamlValue {
  const following = reading.lines[reading.at];
  const nested = following !== undefined && following.indent > line.indent;
  if (line.value !== '') {
    if (nested) throw UNCERTAIN;
    return readInlineValue(line.value, line.valueStart);
  }
  if (nested && following.indent > DEEPEST_INDENT) throw UNCERTAIN;
  if (nested && following.key === undefined) return readList(reading, following.indent, following.start);
  if (nested) return readMap(reading, following.indent, following.start);
  // A list may also stand no further in than its key.
  if (following?.key === undefined && following?.indent === line.indent) throw UNCERTAIN;
  return { type: 'scalar', value: null, span: { start: colon, end: colon } };
}

function readList(reading: { lines: Line[]; at: number }, indent: number, start: number): YamlValue {
  const items: YamlValue[] = [];
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    if (line.key !== undefined || line.value === '') throw UNCERTAIN;
    reading.at++;
    items.push(readInlineValue(line.value, line.valueStart));
  }
  return { type: 'list', items, span: { start, end: items.at(-1)?.span.end ?? start } };
}

function readInlineValue(value: string, start: number): YamlValue {
  const first = value[0];
  if (first !== '{' && first !== '[') return readScalar(value, start, PLAIN);
  const flow = { text: value, at: 0, start };
  const read = readFlow(flow);
  if (flow.at < value.length) throw UNCERTAIN;
  return read;
}

/** Settings nest two deep; what nests further is the full reader's to refuse. */
const DEEPEST = 4;

interface Flow {
  readonly text: string;
  readonly start: number;
  at: number;
}

function readFlow(flow: Flow, depth = 0): YamlValue {
  if (depth > DEEPEST) throw UNCERTAIN;
  const first = flow.text[flow.at];
  if (first === '{') return readFlowMap(flow, depth + 1);
  if (first === '[') return readFlowList(flow, depth + 1);
  const from = flow.at;
  const token = /^(?:'[^']*'|"[^"\\]*"|[^,[\]{}'"]*)/.exec(flow.text.slice(from))?.[0] ?? '';
  flow.at += token.length;
  return readScalar(token.trimEnd(), flow.start + from, PLAIN_IN_FLOW);
}

function readFlowList(flow: Flow, depth: number): YamlValue {
  const from = flow.at++;
  const items: YamlValue[] = [];
  skipBlanks(flow);
  while (flow.text[flow.at] !== ']') {
    items.push(readFlow(flow, depth));
    separate(flow, ']');
  }
  flow.at++;
  return { type: 'list', items, span: { start: flow.start + from, end: flow.start + flow.at } };
}

function readFlowMap(flow: Flow, depth: number): YamlValue {
  const from = flow.at++;
  const entries: YamlEntry[] = [];
  skipBlanks(flow);
  while (flow.text[flow.at] !== '}') {
    const key = /^([A-Za-z][\w-]*): +/.exec(flow.text.slice(flow.at));
    if (!key || entries.some((entry) => entry.key === key[1])) throw UNCERTAIN;
    const name = key[1] as string;
    const keySpan = spanOf(flow.start + flow.at, name);
    flow.at += key[0].length;
    entries.push({ key: name, keySpan, value: readFlow(flow, depth) });
    separate(flow, '}');
  }
  flow.at++;
  return { type: 'map', entries, span: { start: flow.start + from, end: flow.start + flow.at } };
}

function skipBlanks(flow: Flow): void {
  while (flow.text[flow.at] === ' ') flow.at++;
}

/** After an item: a comma and the next item, or the end. */
function separate(flow: Flow, end: string): void {
  skipBlanks(flow);
  if (flow.text[flow.at] === end) return;
  if (flow.text[flow.at] !== ',') throw UNCERTAIN;
  flow.at++;
  skipBlanks(flow);
  if (flow.text[flow.at] === end) throw UNCERTAIN;
}

function readScalar(raw: string, start: number, plain: RegExp): YamlScalar {
  const span = spanOf(start, raw);
  const quoted = QUOTED.exec(raw);
  if (quoted) return { type: 'scalar', value: quoted[1] ?? quoted[2] ?? '', span };
  if (ORDINARY_NUMBER.test(raw)) return { type: 'scalar', value: Number(raw), span };
  if (raw === '~') return { type: 'scalar', value: null, span };
  if (!plain.test(raw) || OTHER_NUMBER.test(raw) || raw.endsWith(':')) throw UNCERTAIN;
  return { type: 'scalar', value: coreWord(raw), span };
}

function coreWord(raw: string): string | boolean | null {
  if (/^(?:null|Null|NULL)$/.test(raw)) return null;
  if (/^(?:true|True|TRUE)$/.test(raw)) return true;
  if (/^(?:false|False|FALSE)$/.test(raw)) return false;
  return raw;
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}
