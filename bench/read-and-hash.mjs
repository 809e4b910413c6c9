// What a warm cache is held against: reads and hashes every Markdown file below the folder worked in.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

for (const entry of readdirSync('.', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  createHash('sha256')
    .update(readFileSync(join(entry.parentPath, entry.name)))
    .digest('hex');
}
