import type { PlanDocument, Section, Step } from '../document/document.js';
import {
  LANGUAGES,
  type Language,
  LIFECYCLE_STATUSES,
  type LifecycleStatus,
} from '../document/vocabulary.js';
import { splitId } from '../document/step-reader.js';
import type { Comment } from '../markdown/blocks.js';
import { titleKey } from './titles.js';
import { addTo } from '../text/add-to.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import type { Located } from '../text/span.js';

/** A kind's contract in one language: what a document of that kind must hold, as its template holds it. */
export interface Template {
  readonly kind: string;
  readonly language: Language;
  readonly document: PlanDocument;
  readonly sections: readonly TemplateSection[];
  /** Its sections by what their titles have in common with those of documents. */
  readonly byTitle: ReadonlyMap<string, TemplateSection>;
  /** The titles of its placeholders, likewise, by their ids. */
  readonly placeholders: ReadonlyMap<string, string>;
}

/** A section or phase that a document must have. */
export interface TemplateSection {
  /** Stable in every language: the mark `<!-- id: … -->`, the phase's own id, else the title as a slug. */
  readonly id: string;
  /** The heading without the phase's id. */
  readonly title: string;
  /** What the section asks, as a reader sees it; a document that only repeats it has not answered. */
  readonly question: string | undefined;
  /** The status of a lifecycle that this phase belongs to. */
  readonly status: LifecycleStatus | undefined;
  /** The phases or steps that must be finished before this phase begins; all phases before it where it names none. */
  readonly gate: readonly string[] | undefined;
  readonly steps: readonly Step[];
  /** Those of its steps that a document must have: all but placeholders. */
  readonly required: readonly Step[];
  readonly section: Section;
}

/** Reads the contract out of a parsed template. */
export function makeTemplate(kind: string, document: PlanDocument): Template {
  const sections = document.sections.map(templateSection);
  const required = new Set(sections.flatMap((section) => section.required));
  const shown = sections.flatMap(({ steps }) => steps.filter((step) => !required.has(step)));
  return {
    kind,
    language: document.language,
    document,
    sections,
    byTitle: new Map(sections.map((section) => [titleKey(section.title), section])),
    placeholders: new Map(shown.map(({ id, title }) => [id.value, titleKey(title)])),
  };
}

function templateSection(section: Section): TemplateSection {
  const heading = section.heading.content.text;
  const split = section.steps.length > 0 ? splitId(heading) : undefined;
  const title = split && split.title !== '' ? split.title : heading;
  const marks = marksOf(section);
  const status = marks.get('status') as LifecycleStatus | undefined;
  return {
    id: marks.get('id') ?? split?.id ?? slugOf(title),
    title,
    question: quotedText(section),
    status: status && LIFECYCLE_STATUSES.includes(status) ? status : undefined,
    gate: gateOf(marks.get('gate')),
    steps: section.steps,
    required: section.steps.filter((step) => !isPlaceholder(step)),
    section,
  };
}

/** The word for a phase that waits for nothing, as those whose steps all come back do. */
const NO_GATE = 'none';

function gateOf(mark: string | undefined): readonly string[] | undefined {
  return mark === NO_GATE ? [] : mark?.split(/\s+/);
}

/** The comments under a template's heading that say what the heading cannot: `<!-- gate: A B1 B2 -->`. */
const MARK = /^(?:(id|status|gate|brings-forth|when):\s*(?!\s)(.+)|(placeholder))$/;

/** Whether a comment is a mark of a template, which documents made of it do without. */
export function isTemplateMark(comment: Comment): boolean {
  return MARK.test(comment.text);
}

/**
 * The documents that a step of a template leaves behind, by the mark `<!-- brings-forth: market-analysis -->` under its
 * heading: kinds, or words of the template's own for what is no document of the workspace.
 */
export function broughtForth(step: Step): readonly string[] {
  return marksOf(step).get('brings-forth')?.split(/\s+/) ?? [];
}

/**
 * Whether an entry of a template belongs into a document with this frontmatter, by the mark `<!-- when: audience=employees -->`
 * under its heading; one without a mark belongs into every document.
 *
 * @param valueOf what a key of the frontmatter will say
 */
export function belongsWhen(entry: Step, valueOf: (key: string) => string | undefined): boolean {
  const condition = marksOf(entry).get('when');
  if (condition === undefined) return true;
  const [key = '', value] = condition.split('=').map((part) => part.trim());
  return valueOf(key) === value;
}

/**
 * Whether an entry of a template only shows what entries a company writes itself look like, by the mark
 * `<!-- placeholder -->` under its heading. No document must have it.
 */
function isPlaceholder(entry: Step): boolean {
  return marksOf(entry).has('placeholder');
}

/** For each document that a contract's steps bring forth, the ids of those steps, in their order. */
export function producers({ sections }: Template): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const step of sections.flatMap((section) => section.steps)) {
    for (const word of broughtForth(step)) addTo(steps, word, step.id.value);
  }
  return steps;
}

/** What a kind is called: the title of its template, without the customer or company that it is of. */
export function kindTitle({ document }: Template): string {
  return document.title?.content.text.split(' – ')[0] ?? '';
}

/** What a mark under a heading says, and where; nothing where it is not there. */
export function markOf({ blocks }: Section | Step, name: string): Located<string> | undefined {
  for (const block of blocks) {
    const match = block.type === 'comment' ? MARK.exec(block.text) : null;
    if (match?.[1] === name) return { value: (match[2] as string).trim(), span: block.span };
  }
  return undefined;
}

function marksOf({ blocks }: Section | Step): Map<string, string> {
  const marks = new Map<string, string>();
  for (const block of blocks) {
    const match = block.type === 'comment' ? MARK.exec(block.text) : null;
    if (match) marks.set((match[1] ?? match[3]) as string, (match[2] ?? '').trim());
  }
  return marks;
}

/** All that a section's block quotes say. */
function quotedText(section: Section): string | undefined {
  const quotes = section.blocks.flatMap((block) => (block.type === 'quote' ? block.paragraphs : []));
  return quotes.length > 0 ? quotes.map((paragraph) => paragraph.text).join('\n') : undefined;
}

/** Letters that slugs write in two, or that composition does not take apart. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** What composition puts on letters. */
const ACCENTS = lazyPattern(String.raw`\p{M}`, 'gu');

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name as a slug that every file system takes: `Nordvik Fastigheter AB` → `nordvik-fastigheter-ab`. May be empty. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS(), '')
    .replace(/[æœøßðþłđ]/g, (letter) => SPELLED_OUT[letter] as string)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return RESERVED.test(slug) ? `${slug}-1` : slug;
}

/** The kinds of a workspace, each in the languages it has templates for. */
export interface KindCatalogue {
  /** The ids of all kinds. */
  readonly ids: readonly string[];
  /** The contract of a kind in a language; nothing where there is no such template. */
  template(kind: string, language: Language): Template | undefined;
}

/** The contract that a document is held to: its kind's in its own language, else in the first language that has one. */
export function contractOf(document: PlanDocument, kinds: KindCatalogue): Template | undefined {
  const kind = document.frontmatter.kind?.value;
  return kind === undefined ? undefined : templateIn(kind, document.language, kinds);
}

/** The contract of a kind in a language, else in the first language that has one; nothing where there is no such kind. */
export function templateIn(kind: string, language: Language, kinds: KindCatalogue): Template | undefined {
  if (!kinds.ids.includes(kind)) return undefined;
  for (const known of [language, ...LANGUAGES]) {
    const template = kinds.template(kind, known);
    if (template) return template;
  }
  return undefined;
}

/** All titles by which a section of a contract is known: its own, and those of the same section in other languages. */
export function titlesOf(section: TemplateSection, template: Template, kinds: KindCatalogue): string[] {
  const others = LANGUAGES.filter((language) => language !== template.language).flatMap(
    (language) =>
      kinds.template(template.kind, language)?.sections.filter(({ id }) => id === section.id) ?? [],
  );
  return [section, ...others].map(({ title }) => titleKey(title));
}

/** All questions of a section, in every language. */
export function questionsOf(section: TemplateSection, template: Template, kinds: KindCatalogue): string[] {
  return LANGUAGES.flatMap(
    (language) =>
      kinds.template(template.kind, language)?.sections.find(({ id }) => id === section.id)?.question ?? [],
  );
}
