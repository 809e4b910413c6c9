import { strFromU8, type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { Unusable, unusable } from '../../languages/unusable.js';

/** The parts of a file of Word or Excel, as they are asked for. */
export interface OfficePackage {
  readonly names: readonly string[];
  /** The text of a part; nothing where there is none of that name. */
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
  const names: string[] = [];
  let left = MOST_BYTES;
  unpack(bytes, ({ name }) => {
    names.push(name);
    return false;
  });
  return {
    names,
    part(name) {
      if (!names.includes(name)) return undefined;
      const isAskedFor = (file: UnzipFileInfo) => {
        if (file.name !== name) return false;
        if (file.originalSize > Math.min(LARGEST_PART, left)) throw unusable('part-too-large', { name });
        left -= file.originalSize;
        return true;
      };
      const found = unpack(bytes, isAskedFor)[name];
      return found && strFromU8(found);
    },
  };
}

/** Unpacks the parts that a filter lets through. What does so finds fault only with a damaged file, in many ways. */
function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Unusable ? error : damaged();
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
