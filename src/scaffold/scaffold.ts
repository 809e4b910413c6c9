import type { IsoDate } from '../calendar/date.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { setFrontmatter } from '../changes/frontmatter-edits.js';
import { type PlanDocument } from '../document/document.js';
import type { Template } from '../kinds/kind.js';
import { withoutMarks } from '../kinds/template-text.js';
import { escapeMarkdown } from '../markdown/text.js';
import { resolveDueDates } from '../status/due-dates.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { pointAt } from '../text/span.js';
import { entryOf } from '../yaml/values.js';

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
  /** Further frontmatter. */
  readonly set: ReadonlyMap<string, string>;
}

/** The text of a new document: its template, with the facts filled in and every due date that follows from them. */
export function scaffold({ document }: Template, facts: Facts, calendar: WorkCalendar): string {
  const { text } = document.source;
  return applyEdits(text, [...factEdits(document, facts), ...dueDateEdits(document, facts.dates, calendar)]);
}

function factEdits(template: PlanDocument, { id, name, occasion, dates, roles, set }: Facts): Edit[] {
  const edits = [
    setFrontmatter(template, ['id'], id),
    ...withoutMarks(template, [...template.sections, ...template.entries]),
  ];
  if (name !== undefined) edits.push(...nameEdits(template, name, occasion));
  for (const [key, date] of dates) edits.push(setFrontmatter(template, ['dates', key], date));
  for (const [role, person] of roles) {
    if (template.frontmatter.roles.has(role)) edits.push(setFrontmatter(template, ['roles', role], person));
  }
  for (const [key, value] of set) {
    const [first = '', second] = key.split('.', 2);
    edits.push(setFrontmatter(template, second === undefined ? [first] : [first, second], value));
  }
  return edits;
}

/** The keys whose value in a template stands in for a name, and stands again in its title. */
const NAME_KEYS = ['customer', 'company'] as const;

function nameEdits(template: PlanDocument, name: string, occasion: string | undefined): Edit[] {
  for (const key of NAME_KEYS) {
    const value = entryOf(template.frontmatter.yaml, key)?.value;
    if (value?.type !== 'scalar' || typeof value.value !== 'string') continue;
    const edits = [setFrontmatter(template, [key], name)];
    const { span } = template.title?.content ?? { span: { start: 0, end: 0 } };
    const at = template.source.text.indexOf(value.value, span.start);
    if (at >= 0 && at < span.end) {
      const title = escapeMarkdown(occasion === undefined ? name : `${name}, ${occasion}`);
      edits.push({ span: { start: at, end: at + value.value.length }, text: title });
    }
    return edits;
  }
  return [];
}

function dueDateEdits(template: PlanDocument, given: Facts['dates'], calendar: WorkCalendar): Edit[] {
  const dates = new Map(template.frontmatter.dates);
  for (const [key, value] of given) dates.set(key, { value, span: pointAt(0) });
  const document = { ...template, frontmatter: { ...template.frontmatter, dates } };
  const dueDates = resolveDueDates(document, calendar);
  return document.steps.flatMap((step): Edit[] => {
    const due = dueDates.get(step);
    if (due?.type !== 'date' || !step.due || step.due.date) return [];
    return [{ span: pointAt(step.due.span.start), text: `${due.date} ` }];
  });
}
