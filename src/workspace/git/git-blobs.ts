import type { Git } from './git.js';

/** A file as a commit has it. */
export interface Blob {
  readonly id: string;
  /** From the repository's root, `/` between. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The files below a folder as they were at a commit: plain ones, no links, no submodules, none that leads elsewhere.
 *
 * @param folder from the repository's root; empty for the root
 * @returns nothing where git does not answer
 */
export async function filesAt(git: Git, commit: string, folder: string): Promise<Blob[] | undefined> {
  const asked = folder === '' ? [] : [folder];
  const listing = await git.ask(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...asked]);
  return listing && [...blobsIn(listing.toString('utf8'))];
}

function* blobsIn(listing: string): Generator<Blob> {
  for (const line of listing.split('\0')) {
    const match = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    const [, id = '', size = '', path = ''] = match ?? [];
    const isPlain = path.split('/').every((part) => part !== '..' && part !== '.' && !/^\.git$/i.test(part));
    if (match && isPlain) yield { id, path, size: Number(size) };
  }
}

/**
 * The contents of some files, asked for at once.
 *
 * @returns nothing where git does not answer
 */
export async function contentsOf(
  git: Git,
  blobs: readonly Blob[],
): Promise<readonly (readonly [Blob, Buffer])[] | undefined> {
  if (blobs.length === 0) return [];
  const answer = await git.ask(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  if (!answer) return undefined;
  // Each comes as a line that ends in its size, its bytes, a line feed.
  let at = 0;
  return blobs.map((blob) => {
    const start = answer.indexOf(10, at) + 1;
    at = start + blob.size + 1;
    return [blob, answer.subarray(start, start + blob.size)] as const;
  });
}
