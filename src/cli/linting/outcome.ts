import { detached } from '../../text/detached.js';
import type { Severity } from '../../text/finding.js';

/** What a run of `lint` keeps of a document that was checked. */
export interface Outcome {
  /** The document's id, and the line it stands in; nothing where it has none. */
  readonly id: { readonly value: string; readonly line: number } | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings make the run fail, how many `--fix` mends, and how many more `--unsafe-fixes`. */
  readonly failed: number;
  readonly mendable: number;
  readonly suggested: number;
  /** The findings as the format draws them; empty where there is nothing to say. */
  readonly text: string | Uint8Array;
  /** The SHA-256 of the file as it was read, where a cache will ask for it. */
  readonly digest?: string;
  /** What it was judged by beside its own text and the workspace's. */
  readonly around: Around;
}

/**
 * The files that a document was judged by: the targets of its links, and those of them that lead nowhere. `others` where
 * only a new look can tell, or nobody will ask: what a file holds that evidence is pinned to, keys, git's history.
 */
export type Around = { readonly links: readonly string[]; readonly broken: readonly string[] } | 'others';

/** An outcome that is kept for a while and keeps nothing alive but itself: texts may hold on to the document they are of. */
export function detachedOutcome(outcome: Outcome): Outcome {
  const { id, text, around } = outcome;
  return {
    ...outcome,
    id: id && { ...id, value: detached(id.value) },
    text: Buffer.from(text),
    around:
      around === 'others'
        ? around
        : { links: around.links.map(detached), broken: around.broken.map(detached) },
  };
}
