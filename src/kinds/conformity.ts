import type { PlanDocument, Section, Step } from '../document/document.js';
import { isBlank } from '../document/questions.js';
import { hasWords, isSeen } from '../document/seen.js';
import { splitId } from '../document/step-reader.js';
import type { Block, Item } from '../markdown/blocks.js';
import { type KindCatalogue, type Template, type TemplateSection, titlesOf, questionsOf } from './kind.js';
import { titleKey } from './titles.js';
import { firstByKey } from '../text/first-by-key.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** How a document stands to its contract. */
export interface Conformity {
  readonly template: Template;
  readonly sections: readonly SectionConformity[];
  /** Sections that the contract does not know, and repetitions of those it does. */
  readonly others: readonly Section[];
  /** Which section of the contract a section of the document is. */
  readonly idOf: ReadonlyMap<Section, string>;
}

/** A section of the contract, and what the document has of it. */
export interface SectionConformity {
  readonly asked: TemplateSection;
  /** The first section of the document that is this one. */
  readonly section: Section | undefined;
  readonly steps: readonly { readonly asked: Step; readonly step: Step | undefined }[];
  /** Nothing in the section but what the template asked. */
  readonly isUnwritten: boolean;
}

/** A section of the contract that the document has, and that says more than the template asks. */
export function writtenSection(conformity: Conformity | undefined, id: string): Section | undefined {
  const found = conformity?.sections.find(({ asked }) => asked.id === id);
  return found?.isUnwritten === false ? found.section : undefined;
}

/** Finds each section and step of the contract in the document: sections by title or phase id, steps by id. */
export function compareWithContract(
  document: PlanDocument,
  template: Template,
  kinds: KindCatalogue,
): Conformity {
  const idOf = new Map<Section, string>();
  const foundAs = new Map<string, Section>();
  const find = (section: Section, asked: TemplateSection | undefined) => {
    if (!asked) return;
    idOf.set(section, asked.id);
    if (!foundAs.has(asked.id)) foundAs.set(asked.id, section);
  };
  for (const section of document.sections) find(section, matchOwn(section, template));
  let byAnyTitle: ReadonlyMap<string, TemplateSection> | undefined;
  for (const section of document.sections) {
    if (idOf.has(section)) continue;
    byAnyTitle ??= sectionsByAnyTitle(template, kinds);
    find(section, byAnyTitle.get(titleKey(section.heading.content.text)));
  }

  const steps = firstByKey(
    document.sections.flatMap((section) => section.steps),
    ({ id }) => id.value,
  );
  const sections = template.sections.map((asked): SectionConformity => {
    const section = foundAs.get(asked.id);
    return {
      asked,
      section,
      steps: asked.required.map((step) => ({ asked: step, step: steps.get(step.id.value) })),
      isUnwritten: section !== undefined && isUnwritten(section, asked, template, kinds),
    };
  });
  const taken = new Set(foundAs.values());
  return { template, sections, idOf, others: document.sections.filter((section) => !taken.has(section)) };
}

/** Only a letter and perhaps a number, not any first word, stands for a phase. */
const PHASE_ID = lazyPattern(String.raw`^\p{L}\d*$`, 'u');

function matchOwn(section: Section, template: Template) {
  const { byTitle } = template;
  const heading = section.heading.content.text;
  const own = byTitle.get(titleKey(heading));
  if (own) return own;
  const split = splitId(heading);
  if (!split || !PHASE_ID().test(split.id)) return undefined;
  return (
    template.sections.find(({ id, steps }) => steps.length > 0 && id === split.id) ??
    byTitle.get(titleKey(split.title))
  );
}

/** The sections of a contract by their titles in every language. */
function sectionsByAnyTitle(template: Template, kinds: KindCatalogue): ReadonlyMap<string, TemplateSection> {
  const titled = template.sections.flatMap((asked) =>
    titlesOf(asked, template, kinds).map((title) => ({ title, asked })),
  );
  return new Map([...firstByKey(titled, ({ title }) => title)].map(([title, { asked }]) => [title, asked]));
}

/**
 * A section counts as not written when its readers see nothing but the template's question and its empty form, and
 * entries of which none is filled in.
 */
function isUnwritten(
  section: Section,
  asked: TemplateSection,
  template: Template,
  kinds: KindCatalogue,
): boolean {
  if (asked.steps.length > 0 || section.steps.length > 0 || !section.entries.every(isBlank)) return false;
  const content = section.blocks.filter(isSeen);
  if (content.some((block) => block.type !== 'quote' && !isEmptyForm(block, asked))) return false;
  const quoted = content.flatMap((block) =>
    block.type === 'quote' ? block.paragraphs.filter(hasWords) : [],
  );
  if (quoted.length === 0) return true;
  const questions = questionsOf(asked, template, kinds).join('\n').split('\n').map(titleKey);
  return quoted.every((paragraph) => questions.includes(titleKey(paragraph.text)));
}

/** Whether a block is a list of the template's as it stands there: no box ticked, no line filled in, none added. */
function isEmptyForm(block: Block, { section }: TemplateSection): boolean {
  if (block.type !== 'list') return false;
  const lines = section.blocks.flatMap((known) => (known.type === 'list' ? known.items.map(lineOf) : []));
  return block.items.every(
    (item) => item.blocks.length === 0 && item.box?.checked !== true && lines.includes(lineOf(item)),
  );
}

function lineOf({ content }: Item): string {
  return titleKey(content.text);
}
