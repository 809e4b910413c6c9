import type { Expression } from '../calendar/expression.js';
import type { Recurrence } from '../calendar/recurrence.js';
import type { IsoDate } from '../calendar/date.js';
import type { Block, Heading, Inline } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import type { Message, RelatedPlace } from '../text/finding.js';
import type { Source } from '../text/source.js';
import type { Located, Span } from '../text/span.js';
import type { YamlMap } from '../yaml/values.js';
import type { EntryForm, FieldForm } from './entry-form.js';
import type { Language, LifecycleStatus } from './vocabulary.js';

/** What could not be read as it was meant, found while reading. The rules pass it on as a finding. */
export interface Fault {
  readonly rule: string;
  readonly message: Message;
  readonly span: Span;
  readonly step?: string;
  readonly related?: RelatedPlace;
  readonly fix?: readonly Edit[];
  readonly suggestion?: readonly Edit[];
}

/** The facts of a whole document, read from its frontmatter. What is wrong or absent there is undefined here. */
export interface Frontmatter {
  /** Whether all of it could be read. Where not, what it does not say may have been meant, and nothing is known to be missing. */
  readonly isWhole: boolean;
  /** Every key as it stands, with places. */
  readonly yaml: YamlMap;
  /** The YAML between the `---` lines; empty at 0 where there is none. */
  readonly span: Span;
  readonly kind: Located<string> | undefined;
  readonly id: Located<string> | undefined;
  readonly customer: Located<string> | undefined;
  readonly status: Located<LifecycleStatus> | undefined;
  /** Days that due dates may be reckoned from; a key whose day is not yet known has none. */
  readonly dates: ReadonlyMap<string, Located<IsoDate | undefined>>;
  /** Who holds which role; a role that nobody holds yet has none. */
  readonly roles: ReadonlyMap<string, Located<string | undefined>>;
}

/** A plan, a checklist or any other file of the workspace: all that could be read, and what could not. */
export interface PlanDocument {
  readonly source: Source;
  readonly frontmatter: Frontmatter;
  /** The document's own language; the workspace's where it names none. */
  readonly language: Language;
  readonly title: Heading | undefined;
  /** What stands before the first section, without the title. */
  readonly preface: readonly Block[];
  readonly sections: readonly Section[];
  /** The steps of all sections, in their order. */
  readonly steps: readonly Step[];
  /** The entries of all sections: the steps, and what kinds hold that are no steps. */
  readonly entries: readonly Entry[];
  /** What the entries of its kind hold; nothing for a kind of steps. */
  readonly form: EntryForm | undefined;
  readonly faults: readonly Fault[];
}

/** A section or phase: a `##` heading and all up to the next. */
export interface Section {
  readonly heading: Heading;
  /** From its heading to the next section's, blanks at the end left out. */
  readonly span: Span;
  /** What stands between its heading and its first entry. */
  readonly blocks: readonly Block[];
  readonly steps: readonly Step[];
  /** Its steps, and what it holds that is no step. */
  readonly entries: readonly Entry[];
  /** Not for the customer's eyes. */
  readonly internal: boolean;
}

/** A step: a `###` heading that begins with an id, and all up to the next heading of its rank. */
export interface Step {
  readonly id: Located<string>;
  readonly title: string;
  readonly heading: Heading;
  readonly span: Span;
  /** The lines of the field list, in their order. */
  readonly fields: readonly Field[];
  /** A person or a role, as it stands. */
  readonly responsible: Located<string> | undefined;
  readonly due: Due | undefined;
  readonly every: Located<Recurrence> | undefined;
  /** The engagement that it belongs to has ended, so that it comes back no more. */
  readonly isOver: boolean;
  readonly evidence: readonly Evidence[];
  /** All sign-offs, the newest last. */
  readonly signOffs: readonly SignOff[];
  readonly waiver: Waiver | undefined;
  /** Everything but the fields: prose, and the lists with the points to consider. */
  readonly blocks: readonly Block[];
  readonly tasks: readonly Task[];
  readonly internal: boolean;
  /** What the fields say that its kind's form declares, by their ids; a field without a value is not among them. */
  readonly own: ReadonlyMap<string, readonly OwnValue[]>;
  /** The dated lines, in their order; those that could not be read are not among them. */
  readonly dated: readonly DatedLine[];
}

/**
 * An entry of a section: a step, a key figure, a question, a talk. One that somebody answers for, that falls due or was signed
 * is a step; of a kind without a form every entry is one.
 */
export type Entry = Step;

/** The value of a field that a kind declares: as text, and as what the field holds. */
export interface OwnValue {
  /** The value as it stands. Of a field that holds one of some words: the word's id. */
  readonly text: Located<string>;
  /** Of a field that holds a number. */
  readonly number?: number;
  /** Of a field that holds a day. */
  readonly date?: IsoDate;
  /** Of a field that says how often. */
  readonly recurrence?: Recurrence;
}

/** A line that says what was so on a day: `2026-11-01: 4.2, n 120, after the move`. */
export interface DatedLine {
  readonly span: Span;
  readonly date: Located<IsoDate>;
  /** What stands behind the day. */
  readonly text: Located<string>;
  /** The value, where the kind's dated lines hold numbers. */
  readonly number?: number;
  /** How many it comes from, where that is said. */
  readonly n?: number;
  /** What was noted behind the value. */
  readonly note?: string;
}

export type FieldId = 'responsible' | 'due' | 'every' | 'evidence' | 'sign-off' | 'waived';

/** One line of a step's field list. */
export interface Field {
  /** Which field of steps it is; nothing where its label is none of theirs. */
  readonly id: FieldId | undefined;
  /** Which field of the kind's form it is. */
  readonly own?: FieldForm;
  readonly label: Located<string>;
  /** The value as rendered, with the place of what is written for it. */
  readonly value: Inline;
  /** What is set in below its line, which nothing reads. */
  readonly blocks: readonly Block[];
  readonly span: Span;
  readonly internal: boolean;
}

/** When a step is to be finished: a date, what it is reckoned from, or both. */
export interface Due {
  readonly span: Span;
  readonly date: Located<IsoDate> | undefined;
  readonly expression: Located<Expression> | undefined;
}

/** What a step points to as proof that it was done: a text, usually with a link to a file. */
export interface Evidence extends Inline {
  /** What the file held when it was pinned; nothing where it may change. */
  readonly pin: Pin | undefined;
}

/** Fixes a file to what it held: `sha256:` and the first digits, small letters, of the SHA-256 of its bytes. */
export interface Pin {
  /** The file, as the link beside the pin names it. */
  readonly target: string;
  /** The digits, without `sha256:`. */
  readonly digest: Located<string>;
}

export type Meaning = 'done' | 'approved' | 'not approved';

/** Who vouches that a step was done, when, in what sense. */
export interface SignOff {
  readonly span: Span;
  readonly name: Located<string>;
  readonly date: Located<IsoDate>;
  readonly meaning: Meaning;
  /** What the signer noted: a condition, a reservation, why it is not approved. */
  readonly note: string | undefined;
  /** `version:hex` over the step's content as it was signed; nothing where it was typed by hand. */
  readonly digest: Located<string> | undefined;
}

/** A step taken out, for a reason, and until when. */
export interface Waiver {
  readonly span: Span;
  readonly name: string;
  readonly date: Located<IsoDate>;
  readonly until: Located<IsoDate> | undefined;
  readonly reason: string;
}

/** A point to consider, with its box. */
export interface Task {
  readonly checked: boolean;
  readonly box: Span;
  readonly content: Inline;
}

/** Whether a step is one that recurs. Digests lean on it, so it stays the same when the engagement ends. */
export function recurs(step: Step): boolean {
  return step.every !== undefined;
}

/** Whether a step comes back after it was signed: it recurs while the engagement lives. */
export function comesBack(step: Step): boolean {
  return recurs(step) && !step.isOver;
}
