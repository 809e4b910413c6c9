import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestsOf, digestsOfTargets } from '../../src/workspace/files/file-digest.js';
import { folderWith, temporaryFolder } from '../support/cli.js';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

function digestsOfFile(content: string | Buffer): readonly string[] {
  const root = folderWith({ 'a.md': content });
  return digestsOf(join(root, 'a.md'), root);
}

describe('the digests of a file', () => {
  it.each(['', 'a', 'one\ntwo\n', 'old Mac\rlines\r', '\r', 'åäö 😀'])('are one for %j', (text) => {
    expect(digestsOfFile(text)).toEqual([sha256(text)]);
  });

  it.each(['one\r\ntwo\r\n', '\r\n', '\r\r\n\n', 'a\r\n\rb\r\n'])(
    'of a text with CRLF, %j, begin with that of the text with LF, as git stores it',
    (text) => {
      expect(digestsOfFile(text)).toEqual([sha256(text.replaceAll('\r\n', '\n')), sha256(text)]);
    },
  );

  it('are that of the bytes alone where NUL shows that it is no text', () => {
    const bytes = Buffer.from('%PDF\r\n\0\r\n');
    expect(digestsOfFile(bytes)).toEqual([sha256(bytes)]);
    const late = Buffer.concat([Buffer.alloc(1_500_000, 'x\r\n'), Buffer.from([0])]);
    expect(digestsOfFile(late)).toEqual([sha256(late)]);
  });

  it('do not depend on where a chunk ends', () => {
    for (const length of [1024 * 1024 - 2, 1024 * 1024 - 1, 1024 * 1024, 2 * 1024 * 1024 - 1]) {
      for (const tail of ['\r\nend\r\n', '\r', '\r\r\n', 'x\n']) {
        const text = 'x'.repeat(length) + tail;
        const expected = new Set([sha256(text.replaceAll('\r\n', '\n')), sha256(text)]);
        expect(digestsOfFile(text)).toEqual([...expected]);
      }
    }
  });

  it('are none of a folder, a pipe, a device, a link out of the workspace, and what is not there', () => {
    const outside = folderWith({ 'secret.md': 'secret' });
    const root = temporaryFolder();
    mkdirSync(join(root, 'folder'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('/dev/zero', join(root, 'device'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'link'));
    symlinkSync(outside, join(root, 'linked-folder'));
    symlinkSync('loop', join(root, 'loop'));
    for (const name of [
      'folder',
      'pipe',
      'device',
      'link',
      'linked-folder/secret.md',
      'loop',
      'gone',
      'a\0b',
    ]) {
      expect([name, digestsOf(join(root, name), root)]).toEqual([name, []]);
    }
  });

  it('are those of the file that a link inside the workspace leads to', () => {
    const root = folderWith({ 'a.md': 'a' });
    symlinkSync('a.md', join(root, 'link.md'));
    writeFileSync(join(root, 'b.md'), 'b');
    expect(digestsOf(join(root, 'link.md'), root)).toEqual([sha256('a')]);
  });

  it('are reckoned once, however many links lead there and however they are spelt: else it takes minutes', () => {
    const root = folderWith({ big: '' });
    truncateSync(join(root, 'big'), 100 * 1024 * 1024);
    linkSync(join(root, 'big'), join(root, 'same'));
    const targets = Array.from(
      { length: 1000 },
      (_, i) => `${'./'.repeat(i % 500)}${i < 500 ? 'big' : 'same'}`,
    );
    const digests = digestsOfTargets(targets, join(root, 'a.md'), root);
    expect(digests.size).toBe(1000);
    expect([...new Set([...digests.values()].flat())]).toEqual([sha256(Buffer.alloc(100 * 1024 * 1024))]);
  });

  it('are those of what a file holds now, however soon it was changed', () => {
    const root = folderWith({});
    for (const content of ['a', 'b', 'c', 'd', 'e']) {
      writeFileSync(join(root, 'a.md'), content);
      expect(digestsOf(join(root, 'a.md'), root)).toEqual([sha256(content)]);
    }
  });

  it('are none of a file that is too large', () => {
    const root = folderWith({ 'a.md': '' });
    truncateSync(join(root, 'a.md'), 2 * 1024 ** 3 + 1);
    expect(digestsOf(join(root, 'a.md'), root)).toEqual([]);
  });
});
