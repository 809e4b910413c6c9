import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { PlanDocument } from '../../document/document.js';
import { resolveTarget } from './broken-links.js';
import { realFileIn } from './real-file.js';

/**
 * What the files hold to which a document's evidence is pinned, by the target of the link: see {@link digestsOf}. Files
 * that are not pinned are not opened.
 *
 * @param document the document, which stands at `path`; `root` the workspace's folder
 */
export function pinnedDigests(
  document: PlanDocument,
  path: string,
  root: string,
): ReadonlyMap<string, readonly string[]> {
  const targets = document.steps.flatMap(({ evidence }) => evidence.flatMap(({ pin }) => pin?.target ?? []));
  return digestsOfTargets(targets, path, root);
}

/** What the files hold that links of the document at a path lead to, by the target of the link: see {@link digestsOf}. */
export function digestsOfTargets(
  targets: readonly string[],
  path: string,
  root: string,
): ReadonlyMap<string, readonly string[]> {
  const digests = new Map<string, readonly string[]>();
  for (const target of new Set(targets)) {
    digests.set(target, digestsOf(resolveTarget(target, path, root), root));
  }
  return digests;
}

/**
 * The SHA-256 that a file is known by, in hex digits: of its bytes with CRLF as git stores it, LF, and of its bytes as
 * they are, where that is another. A file with NUL bytes is no text, and has only the latter. None where there is no file
 * inside the workspace that can be read, or it is too large: what a link leads out to, a folder, a pipe or a device is never
 * opened for long.
 */
export function digestsOf(path: string, root: string): readonly string[] {
  let file: number | undefined;
  try {
    const real = realFileIn(root, path);
    if (real === undefined) return [];
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stat = fstatSync(file, { bigint: true });
    if (!stat.isFile() || stat.size > LARGEST) return [];
    return remembered(stat) ?? remember(stat, hash(file, Number(stat.size)));
  } catch {
    return [];
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What large files are kept with takes none that is larger. Bytes. */
const LARGEST = 2n * 1024n ** 3n;

/** What is known of files that were hashed: any number of links lead to one, in as many spellings. */
const known = new Map<string, readonly string[]>();
/** A file that was changed less long ago may be changed again without another time. Milliseconds. */
const SETTLED = 2000n;

function remembered(stat: BigIntStats): readonly string[] | undefined {
  return known.get(identity(stat));
}

function remember(stat: BigIntStats, digests: readonly string[]): readonly string[] {
  if (BigInt(Date.now()) - stat.ctimeMs > SETTLED) known.set(identity(stat), digests);
  return digests;
}

/** A file as long as nothing is written to it. */
function identity({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}

/** So much of a file is in memory at a time. Bytes. */
const CHUNK = 1024 * 1024;
const CR = 13;
const LF = 10;

/** Hashes a file that was so long when it was opened; what is written to it meanwhile is not waited for. */
function hash(file: number, size: number): string[] {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const asItIs = createHash('sha256');
  const asText = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
  let isText = true;
  let endsWithCr = false;
  for (let left = size; left > 0;) {
    const bytesRead = readSync(file, buffer, 0, Math.min(buffer.length, left), null);
    if (bytesRead === 0) break;
    left -= bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    asItIs.update(bytes);
    isText &&= !bytes.includes(0);
    if (!isText) continue;
    // A carriage return at the end of one chunk is held back until the next shows whether a line feed follows.
    if (endsWithCr && bytes[0] !== LF) asText.update('\r');
    endsWithCr = bytes[bytesRead - 1] === CR;
    updateWithLf(asText, endsWithCr ? bytes.subarray(0, -1) : bytes);
  }
  if (endsWithCr) asText.update('\r');
  const digests = [...(isText ? [asText.digest('hex')] : []), asItIs.digest('hex')];
  return [...new Set(digests)];
}

/** Hashes bytes with every CRLF in them as LF. */
function updateWithLf(hashing: { update(bytes: Buffer): unknown }, bytes: Buffer): void {
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at >= 0; at = bytes.indexOf('\r\n', from)) {
    hashing.update(bytes.subarray(from, at));
    from = at + 1;
  }
  hashing.update(bytes.subarray(from));
}
