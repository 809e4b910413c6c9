import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, PlanDocument } from '../document/document.js';
import type { Settings } from '../document/settings.js';
import { LANGUAGES, type Language } from '../document/vocabulary.js';
import { type KindCatalogue, makeTemplate, type Template } from '../kinds/kind.js';
import { inTemplates } from '../forms/own.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { pointAt } from '../text/span.js';
import { shownPath } from './files/paths.js';
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
  { language, formOf }: Settings,
  reader: DocumentReader,
): Promise<{ kinds: KindCatalogue; faulty: PlanDocument[]; templates: PlanDocument[] }> {
  const own = new Map<string, Template>();
  const faulty: PlanDocument[] = [];
  const templates: PlanDocument[] = [];
  const held = { language, formOf: inTemplates(formOf) };
  for (const { path, kind, language: folderLanguage } of templateFiles(folder)) {
    const document = await reader.read(path, shownPath(path, cwd), held);
    templates.push(document);
    const faults = templateFaults(document, kind, folderLanguage);
    if (faults.length > 0) faulty.push({ ...document, faults });
    else own.set(`${folderLanguage}/${kind}`, makeTemplate(kind, document));
  }
  const ours = ownKinds();
  const ids = new Set([...ours.ids, ...[...own.values()].map(({ kind }) => kind)]);
  const template = (kind: string, wanted: Language) =>
    own.get(`${wanted}/${kind}`) ?? ours.template(kind, wanted);
  return { kinds: { ids: [...ids].sort(), template }, faulty, templates };
}

function* templateFiles(folder: string): Generator<{ path: string; kind: string; language: Language }> {
  for (const language of LANGUAGES) {
    const inside = join(folder, language);
    if (!existsSync(inside)) continue;
    for (const name of readdirSync(inside).sort()) {
      const kind = TEMPLATE_NAME.exec(name)?.[1];
      if (kind) yield { path: join(inside, name), kind, language };
    }
  }
}

/** What is wrong with a template, each fault under the one rule for templates. */
function templateFaults(document: PlanDocument, kind: string, language: Language): Fault[] {
  const { frontmatter, sections, faults } = document;
  const found = faults
    .filter(({ rule }) => rule !== 'misspelled-key')
    .map((fault): Fault => ({ ...fault, rule: 'invalid-template' }));
  const add = (said: Fault['message'], at = frontmatter.kind?.span ?? pointAt(0)) =>
    found.push({ rule: 'invalid-template', message: said, span: at });
  if (found.length > 0 && sections.length === 0) return found;
  if (frontmatter.kind?.value !== kind) {
    add(message('template-kind', { kind: frontmatter.kind?.value ?? '', name: `${kind}.md` }));
  }
  if (document.language !== language) {
    add(message('template-language', { language: document.language, folder: `templates/${language}` }));
  }
  if (sections.length === 0) add(message('template-empty', {}), pointAt(document.source.text.length));
  return [...found, ...gateFaults(makeTemplate(kind, document))];
}

/** A gate that names what is not there would let everything through. */
function gateFaults({ sections }: Template): Fault[] {
  const known = sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id.value)]);
  return sections.flatMap(({ id, gate = [], section }) =>
    gate
      .filter((word) => !known.includes(word))
      .map((word): Fault => {
        const values = { phase: id, word, nearest: nearest(word, known) ?? '' };
        const { span } = section.heading.content;
        return { rule: 'invalid-template', message: message('template-gate', values), span };
      }),
  );
}
