import { type Language, LANGUAGES } from '../../document/vocabulary.js';
import { type KindCatalogue, kindTitle, type Template, templateIn } from '../../kinds/kind.js';
import { titleKey } from '../../kinds/titles.js';
import { hintOrKnown, meaning } from '../../text/hint.js';
import { nearest } from '../../text/nearest.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';

/** The template of a kind in a language, else in the first language that has one. @throws Unusable */
export function templateOf(
  kind: string,
  language: Language,
  { kinds, faultyTemplates }: Workspace,
): Template {
  const template = templateIn(kind, language, kinds);
  if (template) return template;
  const faulty = faultyTemplates.find(
    ({ source, frontmatter }) => source.path.endsWith(`/${kind}.md`) || frontmatter.kind?.value === kind,
  );
  if (faulty) throw unusable('faulty-template', { path: faulty.source.path });
  const called = nearest(kind, kinds.ids) ?? kindCalled(kind, kinds);
  const hint = called === undefined ? hintOrKnown(kind, kinds.ids) : meaning(called);
  throw unusable('no-kind', { kind, hint });
}

/** The kind that a word is the title of in any language, or nearly so. */
function kindCalled(word: string, kinds: KindCatalogue): string | undefined {
  const ids = new Map<string, string>();
  for (const id of kinds.ids) {
    for (const language of LANGUAGES) {
      const template = kinds.template(id, language);
      if (template) ids.set(titleKey(kindTitle(template)), id);
    }
  }
  const meant = nearest(titleKey(word), ids.keys());
  return meant === undefined ? undefined : ids.get(meant);
}
