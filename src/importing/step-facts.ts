import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { parseExpression } from '../calendar/expression.js';
import { parseRecurrence } from '../calendar/recurrence.js';
import type { FieldId } from '../document/document.js';
import type { Person } from '../document/settings.js';
import type { ImportWords } from '../languages/import.js';
import { wordsOf } from '../languages/words.js';
import type { Language } from '../document/vocabulary.js';
import { escapeMarkdown } from '../markdown/text.js';
import { addTo } from '../text/add-to.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import type { FoundStep, Place } from './checklist.js';
import { columnOf } from './columns.js';
import { dateIn } from './date-in.js';
import { intervalIn } from './interval-in.js';
import { personMeant } from './person-meant.js';
import { type Point, pointsOf } from './points.js';
import { isWrittenAsName, signOffIn } from './sign-off-in.js';

/** What somebody should look at, because the checklist does not say it as a document must. */
type RemarkOf =
  | { readonly what: 'unread'; readonly label: string; readonly text: string }
  | { readonly what: 'read-in-part'; readonly label: string; readonly text: string; readonly read: string }
  | { readonly what: 'unknown-person'; readonly text: string }
  /** A checklist numbers its steps as the template does, and means others. */
  | { readonly what: 'by-id'; readonly id: string; readonly text: string }
  /** A heading says of no phase which it is; other steps under it are those of one. */
  | { readonly what: 'like-neighbours'; readonly phase: string; readonly text: string }
  /** What was signed comes back, so that it is due on another day than the checklist says. */
  | { readonly what: 'signed-occurrence'; readonly date: IsoDate; readonly next: IsoDate }
  | { readonly what: 'ambiguous-date'; readonly text: string; readonly date: IsoDate };

/** Such a thing, where it stands, and the step. */
export type Remark = RemarkOf & { readonly place: Place; readonly title: string };

/** What a step of a checklist says, as a document writes it. */
export interface StepFacts {
  /** The values of its fields, as they are to be written; those that the checklist does not give are not among them. */
  readonly fields: ReadonlyMap<FieldId, readonly string[]>;
  /** What no field can hold, a paragraph each. */
  readonly notes: readonly string[];
  readonly points: readonly Point[];
  readonly remarks: readonly Remark[];
}

/** What reading a step's facts needs to know. */
export interface FactsContext {
  readonly language: Language;
  readonly words: ImportWords;
  readonly people: ReadonlyMap<string, Person>;
  /** The role that a word names. */
  readonly roleOf: (text: string) => string | undefined;
  /** Whether due dates of the document may be reckoned from this name. */
  readonly isAnchor: (name: string) => boolean;
}

/** Makes of what a checklist says of a step what a document can hold; the rest becomes notes, so that nothing is lost. */
export function factsOf(found: FoundStep, context: FactsContext): StepFacts {
  return new FactsReading(found, context).read();
}

/** Who answers for a step has no longer a name. UTF-16 code units. */
const LONGEST_NAME = 100;

class FactsReading {
  private readonly fields = new Map<FieldId, string[]>();
  private readonly notes: string[] = [];
  private readonly remarks: Remark[] = [];

  constructor(
    private readonly found: FoundStep,
    private readonly context: FactsContext,
  ) {}

  read(): StepFacts {
    const { responsible, due, every, evidence, signOffs, points, others } = this.found;
    if (responsible !== '') this.readResponsible(responsible);
    if (every !== '') this.readEvery(every);
    if (due !== '') this.readDue(due);
    for (const piece of evidence) this.add('evidence', escapeMarkdown(piece));
    for (const signOff of joinedIfOne(signOffs)) this.readSignOff(signOff);
    for (const { label, text } of others) this.notes.push(label === '' ? text : `${label}: ${text}`);
    const { fields, notes, remarks } = this;
    return { fields, notes, points: pointsOf(points), remarks };
  }

  private add(id: FieldId, value: string): void {
    addTo(this.fields, id, value);
  }

  private remark(what: RemarkOf): void {
    const { place, title } = this.found;
    this.remarks.push({ place, title, ...what });
  }

  /**
   * Keeps what a field cannot hold.
   *
   * @param read what of it the field does hold
   */
  private leave(id: FieldId, text: string, read?: string): void {
    const label = wordsOf(this.context.language).fields[id];
    this.notes.push(this.context.words.note(label, text));
    this.remark(
      read === undefined ? { what: 'unread', label, text } : { what: 'read-in-part', label, text, read },
    );
  }

  private readResponsible(text: string): void {
    const { people, roleOf } = this.context;
    const person = personMeant(text, people);
    const known = person?.key ?? roleOf(text);
    if (known === undefined && text.length > LONGEST_NAME) {
      this.leave('responsible', text);
      return;
    }
    if (known === undefined) this.remark({ what: 'unknown-person', text });
    this.add('responsible', known ?? escapeMarkdown(text));
  }

  private readDue(text: string): void {
    const recurrence = recurrenceIn(text);
    const found = dateIn(text);
    if (recurrence !== undefined && !this.fields.has('every')) this.add('every', recurrence);
    else if (this.isReckoned(text)) this.add('due', text);
    else if (this.isReckoned(`(${text})`)) this.add('due', `(${text})`);
    // Of two days nobody knows by which the step is due.
    else if (!found || dateIn(found.after)) this.leave('due', text);
    else {
      const { date, before, after, ambiguous } = found;
      this.add('due', date);
      this.checkDate(text, date, ambiguous);
      const around = `${before} ${after}`.trim();
      if (HAS_WORDS().test(around) && columnOf(around) !== 'due') this.leave('due', text, date);
    }
  }

  /** Who writes Swedish or Norwegian writes the day before the month. */
  private checkDate(text: string, date: IsoDate, ambiguous: boolean): void {
    if (ambiguous && this.context.language === 'en') this.remark({ what: 'ambiguous-date', text, date });
  }

  /** Whether a due date is written as documents write it, with what it is reckoned from. */
  private isReckoned(text: string): boolean {
    const [, date = '', bracketed = ''] = /^([\d-]{10})? ?\(([^()]+)\)$/.exec(text) ?? [];
    const { isAnchor } = this.context;
    const expression = parseExpression(bracketed, isAnchor);
    return (date === '' || isIsoDate(date)) && expression !== undefined && isAnchor(expression.anchor.name);
  }

  private readEvery(text: string): void {
    const recurrence = recurrenceIn(text);
    if (recurrence === undefined) this.leave('every', text);
    else this.add('every', recurrence);
  }

  private readSignOff(text: string): void {
    const { people, language } = this.context;
    const found = signOffIn(text);
    const person = found && personMeant(found.name, people);
    if (!found || !(person || isWrittenAsName(found.name))) {
      this.leave('sign-off', text);
      return;
    }
    const { name, date, meaning, ambiguous } = found;
    this.checkDate(text, date, ambiguous);
    this.add(
      'sign-off',
      [escapeMarkdown(person?.name ?? name), date, wordsOf(language).meanings[meaning]].join(', '),
    );
  }
}

/** How often a step comes back, in words or as the format writes it. */
function recurrenceIn(text: string): string | undefined {
  return parseRecurrence(text) ? text : intervalIn(text);
}

/** A name and a day on lines of their own are one sign-off. */
function joinedIfOne(lines: readonly string[]): readonly string[] {
  const joined = lines.join(' ');
  return !lines.some(signOffIn) && signOffIn(joined) ? [joined] : lines;
}

const HAS_WORDS = lazyPattern(String.raw`[\p{L}\d]`, 'u');
