/** A file in an archive, as the archive's directory tells. */
export interface ZipEntry {
  /** 0 where it is stored as it is, 8 where it is deflated. */
  readonly method: number;
  /** Where its own head begins. */
  readonly at: number;
  /** How many bytes it takes, as it is stored. */
  readonly size: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEAD_SIZE = 30;
/** Stands for a number that is told in the field of this id, in 64 bits. */
const IN_64_BITS = 0xffffffff;
const FIELD_64 = 1;

/**
 * The files in a ZIP archive by their names; of several of one name the last counts. What they are said to hold is not asked
 * for, as it need not be so: {@link unpack} counts.
 *
 * @throws Error where there is no directory, or it is damaged
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const { count, start } = directoryOf(view);
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no entry');
    const endOfName = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const endOfFields = endOfName + view.getUint16(at + 30, true);
    const name = names.decode(bytes.subarray(at + ENTRY_SIZE, endOfName));
    const [, size = 0, place = 0] = numbersOf(view, at, endOfName, endOfFields);
    entries.set(name, { method: view.getUint16(at + 10, true), at: place, size });
    at = endOfFields + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many entries the directory has, and where it begins. */
function directoryOf(view: DataView): { count: number; start: number } {
  let end = view.byteLength - END_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new Error('no directory');
  const locator = end - LOCATOR_64_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const record = longAt(view, locator + 8);
    if (view.getUint32(record, true) !== END_64) throw new Error('no directory');
    return { count: longAt(view, record + 32), start: longAt(view, record + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** What an entry's file takes unpacked and packed, and where it stands: what is too large for 32 bits stands in a field. */
function numbersOf(view: DataView, at: number, fields: number, end: number): number[] {
  let field = fields;
  while (field + 4 <= end && view.getUint16(field, true) !== FIELD_64)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return [24, 20, 42].map((offset) => {
    const number = view.getUint32(at + offset, true);
    if (number !== IN_64_BITS) return number;
    next += 8;
    return longAt(view, next - 8);
  });
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/**
 * Unpacks a file of an archive.
 *
 * @returns nothing where it holds more bytes than `most`: no more is unpacked
 * @throws Error where it is damaged
 */
export function unpack(
  bytes: Uint8Array,
  { method, at, size }: ZipEntry,
  most: number,
): Uint8Array | undefined {
  const view = viewOf(bytes);
  const start = at + HEAD_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size) throw new Error('cut short');
  if (method === 0) return size > most ? undefined : packed;
  if (method !== 8) throw new Error('packed in another way');
  if (most < 1) return undefined;
  try {
    return process.getBuiltinModule('node:zlib').inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
