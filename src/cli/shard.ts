import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../text/sha256.js';
import { shownPath } from '../workspace/files/paths.js';
import { unusable } from '../languages/unusable.js';
import type { RunFile, Session } from './session.js';

/** A part of a run's files: the second of three, and so on. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** More parts than this no CI service runs. */
const MOST_SHARDS = 1000;

/** Reads `2/3`. @throws Unusable where it is no part */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || count > MOST_SHARDS)
    throw unusable('no-shard', { most: MOST_SHARDS, given: text });
  return { index, count };
}

/** The files of one run, parted. */
export interface PartedFiles {
  /** Those of the parts before this one. */
  readonly before: readonly RunFile[];
  readonly own: readonly RunFile[];
  readonly after: readonly RunFile[];
}

/** Parts files by their order: neighbours stay together, and the parts one after the other are the whole again. */
export function partOf(all: readonly RunFile[], { index, count }: Shard): PartedFiles {
  const at = (part: number) => Math.floor((part * all.length) / count);
  const [from, to] = [at(index - 1), at(index)];
  return { before: all.slice(0, from), own: all.slice(from, to), after: all.slice(to) };
}

/**
 * What the parts of one run have in common and no other run has: the files and how large they are, the folders and settings
 * of their workspaces, the days, and what was asked for.
 */
export function runDigest(all: readonly RunFile[], session: Session, asked: unknown): string {
  const workspaces = new Set(all.map(({ workspace }) => workspace));
  const settings = [...workspaces].map((workspace) => [
    basename(workspace.root),
    session.today(workspace),
    ...workspace.layers.map(({ source }) => source.text),
  ]);
  const files = all.map(({ path }) => [shownPath(path, session.cwd), sizeOf(path)]);
  const { private: isPrivate = false } = session.options;
  return sha256(JSON.stringify([files, settings, isPrivate, asked])).slice(0, 16);
}

function sizeOf(path: string): number | undefined {
  try {
    return statSync(path).size;
  } catch {
    // Reading it will tell.
    return undefined;
  }
}
