import { type Language, LANGUAGES } from '../../document/vocabulary.js';
import { KnownSections } from '../../importing/known-sections.js';
import type { ProseBlock } from '../../importing/prose.js';
import { namedSections } from '../../importing/sections.js';
import { kindTitle, type Template } from '../../kinds/kind.js';
import type { Workspace } from '../../workspace/workspace.js';
import { templateOf } from './template-of.js';

/** A kind's templates in all languages that have one. */
export function templatesOf(kind: string, { kinds }: Workspace): Template[] {
  return LANGUAGES.flatMap((language) => kinds.template(kind, language) ?? []);
}

/** Whether documents of a kind are prose: they have sections, and no entries in them. */
export function isOfSections(kind: string, workspace: Workspace): boolean {
  return templatesOf(kind, workspace).every(
    ({ document }) => document.sections.length > 0 && document.entries.length === 0,
  );
}

/** What a file's headings say that it is. */
interface Meant {
  readonly kind: string;
  /** What that is called, in a language where it has such a template. */
  readonly title: string;
  /** The headings that say so. */
  readonly headings: readonly string[];
}

/** Fewer headings say nothing. */
const LEAST_HEADINGS = 3;

/** The kind of prose whose sections most of a file's headings name. */
export function kindMeant(
  prose: readonly ProseBlock[],
  language: Language,
  workspace: Workspace,
): Meant | undefined {
  // To know all sections takes all templates.
  if (prose.filter(({ type }) => type === 'heading').length < LEAST_HEADINGS) return undefined;
  let meant: Meant | undefined;
  for (const kind of workspace.kinds.ids.filter((id) => isOfSections(id, workspace))) {
    const named = namedSections(prose, new KnownSections(templatesOf(kind, workspace)));
    const byId = new Map([...named].reverse().map(([{ text }, id]) => [id, text]));
    if (byId.size < Math.max(LEAST_HEADINGS, (meant?.headings.length ?? 0) + 1)) continue;
    const title = kindTitle(templateOf(kind, language, workspace));
    meant = { kind, title, headings: [...byId.values()].reverse() };
  }
  return meant;
}
