import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocument } from '../document/document.js';
import type { Settings } from '../document/settings.js';
import { LANGUAGES, type Language } from '../document/vocabulary.js';
import { type KindCatalogue, makeTemplate, type Template } from '../kinds/kind.js';
import { inTemplates } from '../forms/own.js';
import { isFolder, shownPath } from './files/paths.js';
import { ownKinds, TEMPLATE_NAME } from './own-kinds.js';
import type { DocumentReader } from './reading/read-document.js';

/**
 * The kinds of a workspace: ours, and those of its own templates, which override ours. Our templates are read when they
 * are asked for; the workspace's at once, so that their faults are known.
 *
 * @param folder the workspace's folder of templates, which need not exist
 */
export async function loadKinds(
  folder: string,
  cwd: string,
  { language, formOf, people, templates: name }: Settings,
  reader: DocumentReader,
): Promise<{ kinds: KindCatalogue; faulty: PlanDocument[]; templates: PlanDocument[] }> {
  const own = new Map<string, Template>();
  const faulty: PlanDocument[] = [];
  const templates: PlanDocument[] = [];
  const held = { language, formOf: inTemplates(formOf) };
  for (const { path, place } of isFolder(folder) ? templateFiles(folder) : []) {
    const document = await reader.read(path, shownPath(path, cwd), held);
    const { templateFaults, strayTemplate } = await import('./template-faults.js');
    const faults = place ? templateFaults(document, place, people) : strayTemplate(document, name);
    if (!faults) continue;
    templates.push(document);
    if (faults.length > 0) faulty.push({ ...document, faults });
    else if (place) own.set(`${place.language}/${place.kind}`, makeTemplate(place.kind, document));
  }
  const ours = ownKinds();
  const ids = new Set([...ours.ids, ...[...own.values()].map(({ kind }) => kind)]);
  const template = (kind: string, wanted: Language) =>
    own.get(`${wanted}/${kind}`) ?? ours.template(kind, wanted);
  return { kinds: { ids: [...ids].sort(), template }, faulty, templates };
}

/** A file of the folder of templates. @remarks Nothing looks for a template in other places than that of a kind in a language. */
interface TemplateFile {
  readonly path: string;
  readonly place: { readonly kind: string; readonly language: Language } | undefined;
}

/** No template that was put into the wrong folder lies deeper. */
const DEEPEST = 3;

function* templateFiles(folder: string, parts: readonly string[] = []): Generator<TemplateFile> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (name.endsWith('.md')) yield { path, place: placeOf([...parts, name]) };
    else if (parts.length < DEEPEST && !isLeftAlone(name) && isFolder(path))
      yield* templateFiles(path, [...parts, name]);
  }
}

function isLeftAlone(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function placeOf([folder, name = '', ...deeper]: readonly string[]): TemplateFile['place'] {
  const language = LANGUAGES.find((known) => known === folder);
  const kind = TEMPLATE_NAME.exec(name)?.[1];
  return language && kind !== undefined && deeper.length === 0 ? { kind, language } : undefined;
}
