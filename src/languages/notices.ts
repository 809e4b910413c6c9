import type { Message } from '../text/finding.js';
import type { enNotices } from './en/notices.js';

/**
 * What the tool says to the person who runs it: why a command cannot run, what there is to know beside its output. A
 * function of its values for each notice, in one language.
 */
export type Notices = typeof enNotices;

/** A notice's id and the values it speaks of; what it says is settled where it is told. */
export interface Notice {
  readonly id: string;
  /** A value that is a message or a notice itself is told in the same language. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Names a notice. */
export function notice<Id extends keyof Notices>(id: Id, values: NoticeValues<Id>): Notice {
  return { id, values };
}

/** What a notice speaks of: where its sentence takes a text, a message or a notice will do. */
export type NoticeValues<Id extends keyof Notices> = {
  readonly [Key in keyof Parameters<Notices[Id]>[0]]: Sayable<Parameters<Notices[Id]>[0][Key]>;
};
type Sayable<Value> = Value extends string
  ? string extends Value
    ? Value | Message | Notice
    : Value
  : Value;
