import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentReader } from '../../src/workspace/reading/read-document.js';
import { readToImport } from '../../src/workspace/reading/read-to-import.js';
import { folderWith } from '../support/cli.js';

describe('a file that is imported', () => {
  it('is not blamed for an error of ours', async () => {
    const reader: Pick<DocumentReader, 'parse'> = { parse: () => Promise.reject(new TypeError('ours')) };
    const folder = folderWith({ 'x.md': '# X\n' });
    await expect(
      readToImport(join(folder, 'x.md'), 'x.md', reader as unknown as DocumentReader),
    ).rejects.toThrow(new TypeError('ours'));
  });
});
