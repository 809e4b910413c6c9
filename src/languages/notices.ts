import type { Language } from '../document/vocabulary.js';
import type { Message } from '../text/finding.js';
import type { enNotices } from './en/notices.js';
import { loadTongue, say } from './messages.js';

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

/** The sentence that a notice is in a language. */
export async function sayNotice(language: Language, { id, values }: Notice): Promise<string> {
  const notices = await loadNotices(language);
  const said: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values))
    said[key] = isSayable(value) ? await saySayable(language, notices, value) : value;
  return (notices[id as keyof Notices] as (values: unknown) => string)(said);
}

async function saySayable(language: Language, notices: Notices, value: Message | Notice): Promise<string> {
  if (Object.hasOwn(notices, value.id)) return sayNotice(language, value);
  return say((await loadTongue(language)).messages, value as Message);
}

function isSayable(value: unknown): value is Message | Notice {
  return typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
}

async function loadNotices(language: Language): Promise<Notices> {
  switch (language) {
    case 'sv':
      return (await import('./sv/notices.js')).svNotices;
    case 'nb':
      return (await import('./nb/notices.js')).nbNotices;
    case 'en':
      return (await import('./en/notices.js')).enNotices;
  }
}
