import type { NamedThere, StatusShard } from './status.js';

/** A part of a run, and the file that it was read from. */
export interface Part {
  readonly file: string;
  readonly shard: StatusShard;
}

/** Why parts are not the whole of one run. */
export type PartFault =
  | { readonly type: 'missing'; readonly file: string; readonly index: number; readonly count: number }
  | { readonly type: 'again'; readonly files: readonly [string, string]; readonly index: number }
  | { readonly type: 'other'; readonly files: readonly [string, string] };

/** What keeps parts, in the order of their indexes, from being the whole of one run; nothing where they are. */
export function missingPart(parts: readonly Part[]): PartFault | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const { run, count } = first.shard;
  for (const [at, { file, shard }] of parts.entries()) {
    const before = parts[at - 1];
    if (shard.run !== run || shard.count !== count) return { type: 'other', files: [first.file, file] };
    if (before?.shard.index === shard.index)
      return { type: 'again', files: [before.file, file], index: shard.index };
  }
  const present = new Set(parts.map(({ shard }) => shard.index));
  for (let index = 1; index <= count; index++)
    if (!present.has(index)) return { type: 'missing', file: first.file, index, count };
  return undefined;
}

/** What the parts of a run say together of what was asked for: one that has it is enough. */
export function namedInAny(parts: readonly NamedThere[]): NamedThere {
  const any = (of: keyof NamedThere) => {
    const said = parts.flatMap((part) => part[of] ?? []);
    return said.length > 0 ? said.includes(true) : undefined;
  };
  return { customer: any('customer'), phase: any('phase') };
}
