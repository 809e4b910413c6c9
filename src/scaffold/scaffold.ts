import type { IsoDate } from '../calendar/date.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { allowedLine } from '../changes/long-lines.js';
import { setFrontmatter, setInMap } from '../changes/frontmatter-edits.js';
import { type PlanDocument } from '../document/document.js';
import { withDates } from '../document/with-dates.js';
import { hasShape, type ObjectShape, type Shape } from '../document/shape.js';
import { frontmatterShape } from '../document/shapes.js';
import { belongsWhen, type Template } from '../kinds/kind.js';
import { withoutMarks } from '../kinds/template-text.js';
import { escapeMarkdown, foldBlanks } from '../markdown/text.js';
import { resolveDueDates } from '../status/due-dates.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { pointAt, type Span } from '../text/span.js';
import { entryOf, type YamlScalar } from '../yaml/values.js';

/** What is known of a document that is to be made. */
export interface Facts {
  readonly id: string;
  /** The customer or company whose document it is; it takes the place of the template's stand-in. */
  readonly name: string | undefined;
  /** What tells this document from others of its kind, such as a half-year; it comes last in the title. */
  readonly occasion?: string | undefined;
  readonly dates: ReadonlyMap<string, IsoDate>;
  /** Who holds which role: keys of persons. */
  readonly roles: ReadonlyMap<string, string>;
  /** What the frontmatter must be, where the settings add to what its kind has. */
  readonly shape?: ObjectShape | undefined;
  /** Further frontmatter. */
  readonly set: ReadonlyMap<string, string>;
}

/** The text of a new document: its template, with the facts filled in and every due date that follows from them. */
export function scaffold({ document }: Template, facts: Facts, calendar: WorkCalendar): string {
  const { text } = document.source;
  const left = leftOut(document, facts);
  const edits = [...factEdits(document, facts), ...dueDateEdits(document, facts.dates, calendar)].filter(
    ({ span }) => !left.some(({ start, end }) => start <= span.start && span.start < end),
  );
  return applyEdits(text, [...edits, ...left.map((span) => ({ span, text: '' }))]);
}

/** The entries of a template that a document with these facts does without, up to what follows each. */
function leftOut(template: PlanDocument, { set }: Facts): Span[] {
  const valueOf = (key: string) => {
    const value = entryOf(template.frontmatter.yaml, key)?.value;
    return set.get(key) ?? (value?.type === 'scalar' ? String(value.value) : undefined);
  };
  const starts = template.sections.flatMap(({ heading, entries }) => [
    heading,
    ...entries.map((entry) => entry.heading),
  ]);
  const nextAfter = (end: number) => starts.find(({ span }) => span.start >= end)?.span.start;
  return template.entries
    .filter((entry) => !belongsWhen(entry, valueOf))
    .map(({ span: { start, end } }) => ({ start, end: nextAfter(end) ?? end }));
}

function factEdits(template: PlanDocument, { id, name, occasion, dates, roles, shape, set }: Facts): Edit[] {
  const { keys } = shape ?? frontmatterShape(template.frontmatter.kind?.value);
  const edits = [
    setFrontmatter(template, 'id', id),
    ...withoutMarks(template, [...template.sections, ...template.entries]),
  ];
  edits.push(...nameEdits(template, name, occasion));
  // What is set inside a map is one edit, or two new keys would each bring the map along.
  const inMaps = new Map<string, Map<string, string>>([
    ['dates', new Map(dates)],
    ['roles', new Map([...roles].filter(([role]) => template.frontmatter.roles.has(role)))],
  ]);
  const own: [string, string][] = [];
  for (const [key, value] of set) {
    const [first = '', second] = key.split('.', 2);
    if (second === undefined) own.push([first, value]);
    else inMaps.set(first, new Map([...(inMaps.get(first) ?? []), [second, value]]));
  }
  const changes = [
    ...[...inMaps].map(([key, values]) => ({ key, edits: setInMap(template, key, [...values]) })),
    ...own.map(([key, value]) => ({
      key,
      edits: [setFrontmatter(template, key, typedValue(keys[key], value))],
    })),
  ];
  // A key that the template has not comes last, also where a value ends the frontmatter.
  const isNew = (key: string) => (entryOf(template.frontmatter.yaml, key) ? 0 : 1);
  changes.sort((one, another) => isNew(one.key) - isNew(another.key));
  return [...edits, ...changes.flatMap((change) => change.edits)];
}

/** A value as its key takes it: what is no text there, but a number or `true`, is written as such. */
function typedValue(shape: Shape | undefined, value: string): string | number | boolean {
  if (!shape || hasShape(shape, value)) return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/** The keys whose value in a template stands in for a name, and stands again in its title. */
const NAME_KEYS = ['customer', 'company'] as const;

/** The key of a template that says whose it is; nothing where its documents are nobody's in particular. */
export function nameKeyOf({ frontmatter }: PlanDocument): string | undefined {
  return NAME_KEYS.find((key) => {
    const value = entryOf(frontmatter.yaml, key)?.value;
    return value?.type === 'scalar' && typeof value.value === 'string';
  });
}

function nameEdits(template: PlanDocument, name: string | undefined, occasion: string | undefined): Edit[] {
  const whole = [name, occasion].filter((part) => part !== undefined).join(', ');
  if (whole === '') return [];
  const { span = pointAt(0) } = template.title?.content ?? {};
  const key = nameKeyOf(template);
  // A kind that is nobody's in particular, such as a survey, says in its title which one of several it is.
  if (key === undefined) return titleEdits(template, pointAt(span.end), ` – ${titlePart(whole)}`);
  if (name === undefined) return [];
  const edits = [setFrontmatter(template, key, name)];
  const standIn = String((entryOf(template.frontmatter.yaml, key)?.value as YamlScalar).value);
  const at = template.source.text.indexOf(standIn, span.start);
  if (at >= 0 && at < span.end)
    edits.push(...titleEdits(template, { start: at, end: at + standIn.length }, titlePart(whole)));
  return edits;
}

/** The edit that gives a part of the title other words; where the line is too long then, it says that it may be. */
function titleEdits({ title, source }: PlanDocument, part: Span, words: string): Edit[] {
  if (!title) return [];
  const { start, end } = title.span;
  const line = source.text.slice(start, part.start) + words + source.text.slice(part.end, end);
  return [{ span: title.span, text: allowedLine(line) }];
}

/** A name as it ends a title: linters take a point there for a slip, that of “Ltd.” too. */
function titlePart(name: string): string {
  return escapeMarkdown(foldBlanks(name.replace(/[.,;:!。，；：！]+$/, '')));
}

function dueDateEdits(template: PlanDocument, given: Facts['dates'], calendar: WorkCalendar): Edit[] {
  const document = withDates(template, given);
  const dueDates = resolveDueDates(document, calendar);
  return document.steps.flatMap((step): Edit[] => {
    const due = dueDates.get(step);
    if (due?.type !== 'date' || !step.due || step.due.date) return [];
    return [{ span: pointAt(step.due.span.start), text: `${due.date} ` }];
  });
}
