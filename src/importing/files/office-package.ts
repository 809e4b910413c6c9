import { SaxesParser } from 'saxes';
import { type Unusable, unusable } from '../../languages/unusable.js';
import { unpack, zipEntries } from './zip.js';

/** The parts of a file of Word or Excel, as they are asked for. */
export interface OfficePackage {
  has(name: string): boolean;
  /** The text of a part; nothing where there is none of that name. It is unpacked anew each time, and counts each time. */
  part(name: string): string | undefined;
}

/** No checklist has a larger part, pictures aside, nor are those that are read together larger. Bytes, unpacked. */
const LARGEST_PART = 16 * 1024 * 1024;
const MOST_BYTES = 4 * LARGEST_PART;

/**
 * Opens a file of Word or Excel: parts of XML, packed with ZIP.
 *
 * @throws Unusable where the bytes are no such package, or a part of it that is asked for is too large
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = intact(() => zipEntries(bytes));
  let left = MOST_BYTES;
  return {
    has: (name) => entries.has(name),
    part(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const found = intact(() => unpack(bytes, entry, Math.min(LARGEST_PART, left)));
      if (!found) throw unusable('part-too-large', { name });
      left -= found.length;
      return new TextDecoder().decode(found);
    },
  };
}

/** What reads an archive finds fault with it in many ways, and only with a damaged one. */
function intact<Read>(read: () => Read): Read {
  try {
    return read();
  } catch {
    throw damaged();
  }
}

function damaged(): Unusable {
  return unusable('damaged-file', {});
}

/** An element of a part: its name without prefix, and its attributes, likewise. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is done while a part is read. */
export interface PartReading {
  open(element: Element): void;
  close(name: string): void;
  text(text: string): void;
}

/** Nothing that Word or Excel writes nests deeper. */
const DEEPEST = 256;

/**
 * Reads a part from its beginning to its end.
 *
 * @throws Unusable where it is no XML, nests too deep, or declares a type of document, as neither Word nor Excel does
 */
export function readPart(xml: string, reading: PartReading): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw unusable('part-with-doctype', {});
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw unusable('part-too-deep', {});
    reading.open({
      name: localName(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
    });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    reading.close(localName(name));
  });
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where a package's part points to, by the ids of its relationships. */
export function relationshipsOf(part: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (part === undefined) return targets;
  readPart(part, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
