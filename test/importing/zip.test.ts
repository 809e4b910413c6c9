import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack, zipEntries } from '../../src/importing/files/zip.js';

const TEXT = 'Quotation, '.repeat(1000);

/** The same archive of one file as a program writes it that tells all numbers in 64 bits. */
function in64Bits(archive: Buffer): Buffer {
  const at = archive.readUInt32LE(archive.length - 6);
  const files = archive.subarray(0, at);
  const entry = Buffer.from(archive.subarray(at, archive.length - 22));
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  field.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  field.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const offset of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, offset);
  // A field of another id stands before it.
  const fields = Buffer.concat([Buffer.from([9, 9, 2, 0, 0, 0]), field]);
  entry.writeUInt16LE(fields.length, 30);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + entry.length + fields.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([files, entry, fields, record, locator, end]);
}

function unpacked(archive: Uint8Array, most: number): string | undefined {
  const entry = zipEntries(archive).get('a/Ä.xml');
  const found = entry && unpack(archive, entry, most);
  return found && new TextDecoder().decode(found);
}

describe('an archive', () => {
  const packed = Buffer.from(zipSync({ 'a/Ä.xml': strToU8(TEXT) }));
  const stored = Buffer.from(zipSync({ 'a/Ä.xml': strToU8(TEXT) }, { level: 0 }));

  it.each([
    ['packed', packed],
    ['stored', stored],
    ['whose numbers stand in 64 bits', in64Bits(packed)],
    ['behind which a comment stands', Buffer.concat([packed, Buffer.alloc(1000)])],
  ])('%s gives a file that holds no more than is allowed', (_, archive) => {
    expect(unpacked(archive, TEXT.length)).toBe(TEXT);
    expect(unpacked(archive, TEXT.length - 1)).toBeUndefined();
    expect(unpacked(archive, 0)).toBeUndefined();
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no directory', packed.subarray(0, -22)],
    ['a directory that is cut short', Buffer.concat([packed.subarray(0, -60), packed.subarray(-22)])],
    ['a file that is cut short', Buffer.concat([stored.subarray(0, 60), stored.subarray(-22)])],
  ])('of %s is refused', (_, archive) => {
    expect(() => unpacked(archive, TEXT.length)).toThrow();
  });
});
