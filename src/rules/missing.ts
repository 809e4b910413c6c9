import { insertBlock, type Place, takesBlocks } from '../changes/block-edits.js';
import type { PlanDocument, Step } from '../document/document.js';
import type { Conformity, SectionConformity } from '../kinds/conformity.js';
import type { TemplateSection } from '../kinds/kind.js';
import { templateText } from '../kinds/template-text.js';
import { trimmedEnd } from '../markdown/text.js';
import type { Edit } from '../text/edit.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { lineEndOf } from '../text/source.js';
import { pointAt, type Span } from '../text/span.js';
import { MistakenSections } from './mistaken-section.js';
import type { Issue } from './rule.js';

/** The findings for the sections of a contract that a document lacks: where they belong, or what was meant for them. */
export function* missingSections(
  document: PlanDocument,
  conformity: Conformity,
  concerns: (asked: TemplateSection) => boolean,
  missing: (title: string) => Issue['message'],
): Generator<Issue> {
  let mistaken: MistakenSections | undefined;
  for (const [index, { asked, section }] of conformity.sections.entries()) {
    if (section || !concerns(asked)) continue;
    mistaken ??= new MistakenSections(document, conformity);
    yield (
      mistaken.of(asked) ?? {
        message: missing(asked.section.heading.content.text),
        span: spanAt(document, placeOfSection(document, conformity, index)),
        ...sectionFix(document, conformity, index),
      }
    );
  }
}

/** Where a section of the contract belongs: before the next of those that the document has, else at its end. */
function placeOfSection(document: PlanDocument, conformity: Conformity, index: number): Place {
  const next = conformity.sections.slice(index + 1).find(({ section }) => section !== undefined)?.section;
  return next ? { before: next.heading.span.start } : { after: endOf(document) };
}

/** Where a step of the contract belongs: before the next of its phase, else at the end of the phase. */
export function placeOfStep(
  { section, steps }: Pick<SectionConformity, 'section' | 'steps'>,
  index: number,
): Place {
  const next = steps.slice(index + 1).find(({ step }) => step && section?.steps.includes(step))?.step;
  return next ? { before: next.heading.span.start } : { after: section?.span.end ?? 0 };
}

/** What a finding about something missing points to: the heading that it belongs before, else the end of the text. */
export function spanAt({ sections }: PlanDocument, place: Place): Span {
  if ('after' in place) return pointAt(place.after);
  const at = place.before;
  const section = sections[lengthOfStart(sections, ({ span }) => span.start <= at) - 1];
  const headings = section ? [section, ...section.steps].map(({ heading }) => heading) : [];
  return headings.find(({ span }) => span.start === at)?.span ?? pointAt(at);
}

/** Puts in what the template has for the section, or only its heading above those of its steps that are there. */
function sectionFix(document: PlanDocument, conformity: Conformity, index: number): Pick<Issue, 'fix'> {
  const { asked, steps } = conformity.sections[index] as SectionConformity;
  const present = steps.flatMap(({ step }) => step ?? []);
  if (present.length === 0) {
    return insertion(
      document,
      conformity,
      asked,
      asked.section.span,
      placeOfSection(document, conformity, index),
    );
  }
  const first = firstOfGroup(document, present);
  const firstAsked = asked.steps[0];
  if (!first || !firstAsked) return {};
  const head = { start: asked.section.span.start, end: firstAsked.span.start };
  return insertion(document, conformity, asked, head, { before: first.heading.span.start });
}

/** The first of some steps, where they are all that is left of one section from there on. */
function firstOfGroup({ sections }: PlanDocument, present: readonly Step[]): Step | undefined {
  for (const { steps } of sections) {
    const from = steps.findIndex((step) => present.includes(step));
    if (from < 0) continue;
    const rest = steps.slice(from);
    return rest.length === present.length && rest.every((step) => present.includes(step))
      ? rest[0]
      : undefined;
  }
  return undefined;
}

/** Puts a step of the template in where it belongs. */
export function stepFix(
  document: PlanDocument,
  conformity: Conformity,
  { asked }: SectionConformity,
  step: Step,
  place: Place,
): Pick<Issue, 'fix'> {
  return insertion(document, conformity, asked, step.span, place);
}

function insertion(
  document: PlanDocument,
  { template }: Conformity,
  { section }: TemplateSection,
  span: Span,
  place: Place,
): { fix?: Edit[] } {
  const { text } = document.source;
  if (!takesBlocks(document)) return {};
  const block = templateText(template.document, section, span, lineEndOf(text));
  return { fix: [insertBlock(text, block, place)] };
}

function endOf({ source: { text } }: PlanDocument): number {
  return trimmedEnd(text, text.length);
}
