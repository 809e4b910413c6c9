import type { PlanDocument, Section } from '../document/document.js';
import type { Conformity, SectionConformity } from '../kinds/conformity.js';
import type { TemplateSection } from '../kinds/kind.js';
import { lookalikeIn, titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import { trimmedSpan } from '../markdown/text.js';
import { nearest } from '../text/nearest.js';
import { pointAt, type Span } from '../text/span.js';
import type { Issue } from './rule.js';

/** The findings for the sections of a contract that a document lacks: where they belong, or what was meant for them. */
export function* missingSections(
  document: PlanDocument,
  conformity: Conformity,
  concerns: (asked: TemplateSection) => boolean,
  missing: (title: string) => Issue['message'],
): Generator<Issue> {
  const strangers = conformity.others.filter((section) => !conformity.idOf.has(section));
  for (const [index, { asked, section }] of conformity.sections.entries()) {
    if (section || !concerns(asked)) continue;
    const title = asked.section.heading.content.text;
    const span = placeOfSection(document, conformity, index);
    yield mistakenSection(strangers, asked, title) ?? { message: missing(title), span };
  }
}

/** A heading that was meant to be the section: one with letters that only look right, or one with a slip in it. */
function mistakenSection(
  strangers: readonly Section[],
  asked: TemplateSection,
  title: string,
): Issue | undefined {
  for (const { heading } of strangers) {
    const { text, span } = heading.content;
    const letter = lookalikeIn(text, title) ?? lookalikeIn(text, asked.title);
    if (letter) return { message: message('section-lookalike', { title, letter }), span };
  }
  const titles = new Map(strangers.map(({ heading }) => [titleKey(heading.content.text), heading.content]));
  const slip = titles.get(nearest(titleKey(title), titles.keys()) ?? '');
  return slip && { message: message('section-mistyped', { title, found: slip.text }), span: slip.span };
}

/** Where a section of the contract belongs: before the next of those that the document has, else at its end. */
function placeOfSection(document: PlanDocument, conformity: Conformity, index: number): Span {
  const next = conformity.sections.slice(index + 1).find(({ section }) => section !== undefined)?.section;
  return next
    ? next.heading.span
    : pointAt(trimmedSpan(document.source.text, 0, document.source.text.length).end);
}

/** Where a step of the contract belongs: before the next of its phase, else at the end of the phase. */
export function placeOfStep({ section, steps }: SectionConformity, index: number): Span {
  const next = steps.slice(index + 1).find(({ step }) => step && section?.steps.includes(step))?.step;
  return next ? next.heading.span : pointAt(section?.span.end ?? 0);
}
