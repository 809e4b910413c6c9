import type { Fault, PlanDocument, Section, Step } from '../document/document.js';
import { isUnread } from '../document/faulty.js';
import { looksLikePlan } from '../document/looks-like-plan.js';
import type { Person } from '../document/settings.js';
import { type Language, LIFECYCLE_STATUSES } from '../document/vocabulary.js';
import { makeTemplate, markOf, type Template } from '../kinds/kind.js';
import { message } from '../languages/messages.js';
import { nearestResponsible, whoIs } from '../status/responsible.js';
import { nearest } from '../text/nearest.js';
import { placeAt } from '../text/source.js';
import { pointAt, type Span } from '../text/span.js';

type People = ReadonlyMap<string, Person>;

/** The kind and the language of a template, as its file and its folder are named. */
interface Place {
  readonly kind: string;
  readonly language: Language;
}

/** What is wrong with a template, each fault under the one rule for templates. */
export function templateFaults(document: PlanDocument, { kind, language }: Place, people: People): Fault[] {
  const { frontmatter, sections, faults } = document;
  const found = faults
    .filter(({ rule }) => rule !== 'misspelled-key')
    .map((fault): Fault => ({ ...fault, rule: 'invalid-template' }));
  const add = (said: Fault['message'], at = frontmatter.kind?.span ?? pointAt(0)) =>
    found.push(fault(said, at));
  if (found.length > 0 && sections.length === 0) return found;
  if (frontmatter.kind?.value !== kind) {
    add(message('template-kind', { kind: frontmatter.kind?.value ?? '', name: `${kind}.md` }));
  }
  if (document.language !== language) {
    add(message('template-language', { language: document.language, folder: `templates/${language}` }));
  }
  if (sections.length === 0) add(message('template-empty', {}), pointAt(document.source.text.length));
  const template = makeTemplate(kind, document);
  return [
    ...found,
    ...repeatedSections(template),
    ...gateFaults(template),
    ...statusFaults(template),
    ...settledFaults(document),
    // A template that cannot be read may name them.
    ...(frontmatter.isWhole ? [...anchorFaults(document), ...responsibleFaults(document, people)] : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

/**
 * The fault of a template that lies where none is looked for; nothing for any other file.
 *
 * @param folder the workspace's folder of templates, as the settings name it
 */
export function strayTemplate(document: PlanDocument, folder: string): Fault[] | undefined {
  const { frontmatter, language, source } = document;
  if (isUnread(document) || !looksLikePlan(source.text)) return undefined;
  const place = `${folder}/${language}/${frontmatter.kind?.value ?? '<kind>'}.md`;
  return [fault(message('template-place', { place }), frontmatter.kind?.span ?? pointAt(0))];
}

function fault(said: Fault['message'], span: Span): Fault {
  return { rule: 'invalid-template', message: said, span };
}

/** Of two sections of one id, every document would have the second twice. */
function* repeatedSections({ sections, document }: Template): Generator<Fault> {
  const first = new Map<string, Section>();
  for (const { id, title, section, steps } of sections) {
    const before = first.get(id);
    if (!before) {
      first.set(id, section);
      continue;
    }
    const related = placeAt(document.source, before.heading.span.start);
    const values = { title: steps.length > 0 ? id : title, line: related.line };
    const said = message('template-section-twice', values);
    yield { ...fault(said, section.heading.content.span), related };
  }
}

/** A gate that names what is not there would let everything through; one that names what comes later, nothing. */
function* gateFaults({ sections }: Template): Generator<Fault> {
  const idsOf = (parts: Template['sections']) =>
    parts.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id.value)]);
  const known = idsOf(sections);
  for (const [index, { id: phase, gate = [], section }] of sections.entries()) {
    const before = idsOf(sections.slice(0, index));
    for (const word of gate) {
      if (before.includes(word)) continue;
      const said = known.includes(word)
        ? message('template-gate-order', { phase, word })
        : message('template-gate', { phase, word, nearest: nearest(word, known) ?? '' });
      yield fault(said, section.heading.content.span);
    }
  }
}

function* statusFaults({ sections }: Template): Generator<Fault> {
  for (const { section, status } of sections) {
    const mark = markOf(section, 'status');
    if (!mark || status !== undefined) continue;
    const meant = nearest(mark.value, LIFECYCLE_STATUSES) ?? '';
    const values = { status: mark.value, nearest: meant, known: LIFECYCLE_STATUSES.join(', ') };
    yield fault(message('template-status', values), mark.span);
  }
}

/** What is signed or waived in a template would be so in every document that is made of it. */
function* settledFaults({ entries }: PlanDocument): Generator<Fault> {
  for (const { id, span, value } of entries.flatMap(({ fields }) => fields)) {
    if (value.text === '') continue;
    if (id === 'sign-off') yield fault(message('template-signed', {}), span);
    if (id === 'waived') yield fault(message('template-waived', {}), span);
  }
}

function* anchorFaults({ steps, frontmatter: { dates } }: PlanDocument): Generator<Fault> {
  const ids = steps.map(({ id }) => id.value);
  const anchors = [...dates.keys(), ...ids];
  for (const step of steps) {
    const expression = step.due?.expression;
    if (!expression) continue;
    const { name, signed } = expression.value.anchor;
    const known = signed ? ids : anchors;
    if (known.includes(name)) continue;
    const values = {
      step: step.id.value,
      anchor: name,
      nearest: nearest(name, othersThan(step, known)) ?? '',
    };
    const said = signed ? message('template-anchor-signed', values) : message('template-anchor', values);
    yield fault(said, expression.span);
  }
}

/** No step is reckoned from itself. */
function othersThan({ id }: Step, known: readonly string[]): string[] {
  return known.filter((name) => name !== id.value);
}

/** A word that is near to nothing may be a role that documents name themselves. */
function* responsibleFaults(document: PlanDocument, people: People): Generator<Fault> {
  const roles = [...document.frontmatter.roles.keys()];
  for (const { responsible } of document.steps) {
    if (!responsible || whoIs(responsible.value, document, people, '').type !== 'unknown') continue;
    const meant = nearestResponsible(responsible.value, people, roles);
    if (meant === undefined) continue;
    const values = { word: responsible.value, nearest: meant };
    yield fault(message('template-responsible', values), responsible.span);
  }
}
