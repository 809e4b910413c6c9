import type { Fault } from '../document/document.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** A line of an allowed-signers file: whose key this is. */
export interface AllowedSigner {
  /** The e-mail addresses that the key may sign as. */
  readonly principals: readonly string[];
  /** The line is of an authority, whose certificates count. */
  readonly isAuthority: boolean;
  readonly keyType: string;
  /** The public key in base64. */
  readonly key: string;
  /** The line as it stands. */
  readonly line: string;
}

/** An allowed-signers file: the lines that count, and what is wrong with the others, which do not. */
export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[];
  /** Keys of lines that are refused because they would let one key sign as anybody. */
  readonly refused: readonly AllowedSigner[];
  readonly faults: readonly Fault[];
}

/** Reads an allowed-signers file as ssh-keygen's manual describes it. */
export function parseAllowedSigners(source: Source): AllowedSigners {
  const signers: AllowedSigner[] = [];
  const refused: AllowedSigner[] = [];
  const faults: Fault[] = [];
  for (const match of source.text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line === '' || line.startsWith('#')) continue;
    const start = match.index + match[0].indexOf(line);
    const span = { start, end: start + line.length };
    const signer = parseLine(line);
    if ('detail' in signer) {
      faults.push(malformed(signer, span));
      continue;
    }
    const pattern = signer.principals.find((principal) => /[*?!]/.test(principal));
    if (pattern === undefined) {
      signers.push(signer);
      continue;
    }
    refused.push(signer);
    faults.push({ rule: 'wildcard-signer', message: message('wildcard-signer', { pattern }), span });
  }
  return { signers, refused, faults };
}

/** The lines that count, for ssh-keygen to read. */
export function acceptedLines({ signers }: AllowedSigners): string {
  return signers.map(({ line }) => `${line}\n`).join('');
}

/** What is wrong with a line: its form, or an option of it. */
interface Detail {
  readonly detail: 'form' | 'option' | 'value';
  readonly text: string;
}

function parseLine(line: string): AllowedSigner | Detail {
  const wrongForm: Detail = { detail: 'form', text: '' };
  const word = takeWord(line);
  const principals = word?.word.split(',') ?? [];
  if (!word || principals.includes('')) return wrongForm;
  const options = KEY_TYPE.test(word.rest) ? { options: [], rest: word.rest } : takeOptions(word.rest);
  if (!options) return wrongForm;
  for (const { name, value } of options.options) {
    const known = OPTIONS.get(name);
    if (!known) return { detail: 'option', text: name };
    if (!known(value)) return { detail: 'value', text: value === undefined ? name : `${name}="${value}"` };
  }
  const [keyType = '', key = ''] = options.rest.split(/[ \t]+/);
  if (!isKey(keyType, key)) return wrongForm;
  const isAuthority = options.options.some(({ name }) => name === 'cert-authority');
  return { principals, isAuthority, keyType, key: asNodeWrites(key), line };
}

const KEY_TYPE = /^(?:sk-)?(?:ssh|ecdsa-sha2)-[\w-]+(?:@openssh\.com)?[ \t]+[A-Za-z0-9+/]/;

interface Option {
  readonly name: string;
  readonly value: string | undefined;
}

/** The options that a line may have, and what their values may be. */
const OPTIONS: ReadonlyMap<string, (value: string | undefined) => boolean> = new Map([
  ['cert-authority', (value) => value === undefined],
  ['namespaces', (value) => value !== undefined && value !== ''],
  ['valid-after', isTime],
  ['valid-before', isTime],
]);

/** `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with `Z` for UTC. */
function isTime(value: string | undefined): boolean {
  return value !== undefined && /^\d{8}(?:\d{4}(?:\d{2})?)?Z?$/i.test(value);
}

/** A first word, quoted or not, and what follows; nothing where a quote does not end. */
function takeWord(text: string): { word: string; rest: string } | undefined {
  const match = /^(?:"([^"]*)"|([^\s"]+))(?:[ \t]+|$)/.exec(text);
  return match ? { word: match[1] ?? (match[2] as string), rest: text.slice(match[0].length) } : undefined;
}

/** The options before a key, commas between, their values quoted, and what follows. */
function takeOptions(text: string): { options: Option[]; rest: string } | undefined {
  const match = /^(?:[\w-]+(?:="[^"]*")?(?:,|(?=[ \t]|$)))+/.exec(text);
  if (!match) return undefined;
  const options = [...match[0].matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => ({
    name: name.toLowerCase(),
    value,
  }));
  return { options, rest: text.slice(match[0].length).trimStart() };
}

/** Whether a text is base64 of a key of this type. */
function isKey(keyType: string, key: string): boolean {
  const bytes = Buffer.from(key, 'base64');
  return bytes.length > 4 && bytes.toString('latin1', 4, 4 + bytes.readUInt32BE(0)) === keyType;
}

/** Base64 as Node writes it, so that keys compare as texts. */
function asNodeWrites(key: string): string {
  return Buffer.from(key, 'base64').toString('base64');
}

function malformed({ detail, text }: Detail, span: Span): Fault {
  const meant = detail === 'option' ? nearest(text, OPTIONS.keys()) : undefined;
  return {
    rule: 'malformed-signer',
    message: message('malformed-signer', { detail, text, nearest: meant ?? '' }),
    span,
  };
}
