import type { Language } from '../document/vocabulary.js';
import type { Message } from '../text/finding.js';
import { loadTongue, say } from './messages.js';
import type { Notice, Notices } from './notices.js';

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
