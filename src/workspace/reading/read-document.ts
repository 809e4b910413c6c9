import type { PlanDocument } from '../../document/document.js';
import type { FormOf } from '../../document/entry-form.js';
import { faultyDocument } from '../../document/faulty.js';
import {
  assembleDocument,
  type Authorities,
  FAST_READERS,
  parseDocument,
  type Readers,
  thoroughReaders,
} from '../../document/parse.js';
import type { Language } from '../../document/vocabulary.js';
import type { Block } from '../../markdown/blocks.js';
import type { Source } from '../../text/source.js';
import { readTextFile } from '../files/read-file.js';
import type { RemarkClient } from './remark-client.js';

/** What of a workspace's settings a text is read by. */
export interface ReadBy {
  /** That of a document which names none. */
  readonly language: Language;
  /** Knows what the entries of kinds hold; without it only our own kinds are known. */
  readonly formOf?: FormOf;
}

/**
 * Reads files as documents: at once where they are of the usual shape, through the authorities where they are not. Those
 * are loaded when they are first asked for; remark has a thread of its own.
 */
export class DocumentReader {
  private readers: Readers = FAST_READERS;
  private loading: Promise<Authorities> | undefined;
  private remark: Promise<RemarkClient> | undefined;
  /** What took remark: a text that is read for others first, and then in its turn, takes it once. */
  private readonly readByRemark = new WeakMap<Source, Promise<Block[] | undefined>>();

  /** Reads the file at a path. What cannot be read is a document that says why. */
  async read(path: string, shown: string, settings: ReadBy): Promise<PlanDocument> {
    const reading = readTextFile(path, shown);
    if (!('source' in reading))
      return faultyDocument(shown, settings.language, reading.rule, reading.message);
    return this.parse(reading.source, settings);
  }

  /** Makes a document of a text. */
  async parse(source: Source, settings: ReadBy): Promise<PlanDocument> {
    return (await this.parseUsual(source, settings)) ?? this.parseWithRemark(source, settings);
  }

  /** Makes a document of a text as {@link parse} does; nothing where it takes remark. */
  async parseUsual(source: Source, { language, formOf }: ReadBy): Promise<PlanDocument | undefined> {
    const document = parseDocument(source, language, this.readers, formOf);
    if (document || this.readers !== FAST_READERS) return document;
    this.readers = thoroughReaders(await this.authorities());
    return parseDocument(source, language, this.readers, formOf);
  }

  /** Makes a document of a text's frontmatter alone: what it says of itself is the same, and there is no body. */
  async parseHead(source: Source, { language, formOf }: ReadBy): Promise<PlanDocument> {
    const readers = { ...this.readers, markdown: () => [] };
    const head = parseDocument(source, language, readers, formOf);
    return head ?? assembleDocument(source, language, await this.authorities(), [], formOf);
  }

  /** Ends what was started for reading. */
  async close(): Promise<void> {
    await (await this.remark)?.close();
  }

  private async parseWithRemark(source: Source, { language, formOf }: ReadBy): Promise<PlanDocument> {
    const authorities = await this.authorities();
    let reading = this.readByRemark.get(source);
    if (!reading) {
      reading = this.askRemark(source.text, authorities.split(source.text).body);
      this.readByRemark.set(source, reading);
    }
    return assembleDocument(source, language, authorities, await reading, formOf);
  }

  private async askRemark(text: string, from: number): Promise<Block[] | undefined> {
    this.remark ??= import('./remark-client.js').then(({ RemarkClient }) => new RemarkClient());
    return (await this.remark).read(text, from);
  }

  private authorities(): Promise<Authorities> {
    return (this.loading ??= loadAuthorities());
  }
}

async function loadAuthorities(): Promise<Authorities> {
  const [{ splitFrontmatter }, { readFullYaml }, { shapeFaults }] = await Promise.all([
    import('../../document/frontmatter-split.js'),
    import('../../yaml/full-reader.js'),
    import('../../document/shape-faults.js'),
  ]);
  return { split: splitFrontmatter, yaml: readFullYaml, shapes: shapeFaults };
}
