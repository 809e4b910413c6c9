import { splitFrontmatter } from '../../document/frontmatter-split.js';
import { looksLikePlan } from '../../document/looks-like-plan.js';
import { looksPrivate } from '../../document/private.js';
import { discover } from '../files/discover.js';
import { readTextFile } from '../files/read-file.js';

/** What the first lines of a document say, without reading it as a document. */
export interface DocumentHead {
  readonly path: string;
  readonly id: string;
  readonly kind: string;
}

/** The documents below a folder that have an id and are not private, by their first lines alone: quick, for completion. */
export async function documentHeads(folder: string): Promise<DocumentHead[]> {
  const found = await discover([], folder, () => folder);
  return found.flatMap(({ path, problem }): DocumentHead[] => {
    const reading = problem ? undefined : readTextFile(path, path);
    if (!reading || !('source' in reading) || !looksLikePlan(reading.source.text)) return [];
    const { text } = reading.source;
    const { yaml } = splitFrontmatter(text);
    const lines = yaml ? text.slice(yaml.start, yaml.end) : '';
    const valueOf = (key: string) =>
      new RegExp(`^${key}:[ \\t]*([a-z0-9-]+)[ \\t]*\\r?$`, 'm').exec(lines)?.[1];
    const id = valueOf('id');
    return id === undefined || looksPrivate(text) ? [] : [{ path, id, kind: valueOf('kind') ?? '' }];
  });
}
