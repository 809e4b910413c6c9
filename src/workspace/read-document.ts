import type { PlanDocument } from '../document/document.js';
import type { FormOf } from '../document/entry-form.js';
import { faultyDocument } from '../document/faulty.js';
import { assembleDocument, FAST_READERS, parseDocument } from '../document/parse.js';
import { splitFrontmatter } from '../document/frontmatter-split.js';
import type { Language } from '../document/vocabulary.js';
import type { Source } from '../text/source.js';
import { readTextFile } from './read-file.js';

/** Reads files as documents: at once where they are of the usual shape, through the authorities where they are not. */
export class DocumentReader {
  private thorough: Promise<ThoroughReading> | undefined;

  /** Reads the file at a path. What cannot be read is a document that says why. */
  async read(path: string, shown: string, language: Language, formOf?: FormOf): Promise<PlanDocument> {
    const reading = readTextFile(path, shown);
    if (!('source' in reading)) return faultyDocument(shown, language, reading.rule, reading.message);
    return this.parse(reading.source, language, formOf);
  }

  /** Makes a document of a text where it is of the usual shape; else nothing, for that takes the authorities. */
  parseUsual(source: Source, language: Language, formOf?: FormOf): PlanDocument | undefined {
    return parseDocument(source, language, FAST_READERS, formOf);
  }

  /**
   * Makes a document of a text.
   *
   * @param formOf knows what the entries of kinds hold; without it only our own kinds are known
   */
  parse(source: Source, language: Language, formOf?: FormOf): PlanDocument | Promise<PlanDocument> {
    return this.parseUsual(source, language, formOf) ?? this.parseThoroughly(source, language, formOf);
  }

  /** Ends what was started for reading. */
  async close(): Promise<void> {
    await (await this.thorough)?.client.close();
  }

  private async parseThoroughly(source: Source, language: Language, formOf?: FormOf): Promise<PlanDocument> {
    this.thorough ??= loadThoroughReading();
    const { client, readFullYaml } = await this.thorough;
    const { body } = splitFrontmatter(source.text);
    return assembleDocument(source, language, readFullYaml, await client.read(source.text, body), formOf);
  }
}

type ThoroughReading = Awaited<ReturnType<typeof loadThoroughReading>>;

async function loadThoroughReading() {
  const [{ RemarkClient }, { readFullYaml }] = await Promise.all([
    import('./remark-client.js'),
    import('../yaml/full-reader.js'),
  ]);
  return { client: new RemarkClient(), readFullYaml };
}
