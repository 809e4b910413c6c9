import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { dateMessage } from '../document/field-values.js';
import { isVisible } from '../document/shapes.js';
import { type Notice, notice } from '../languages/notices.js';
import { slugOf } from '../kinds/kind.js';
import { unusable } from '../languages/unusable.js';

/** No name is longer. UTF-16 code units. */
const LONGEST = 200;

/** A name that somebody gave: one line, of characters that can be seen. @throws Unusable */
export function checkName(name: string, flag: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw unusable('empty-name', { flag });
  if (trimmed.length > LONGEST) throw unusable('long-name', { flag, most: LONGEST });
  if (!isVisible(trimmed)) {
    throw unusable('invisible-name', { flag, name: trimmed });
  }
  return trimmed;
}

/** The slug of a name. @throws Unusable where no letter or digit of it can stand in one */
export function checkSlug(name: string, flag: string): string {
  const slug = slugOf(name);
  if (slug === '') throw unusable('name-without-letters', { flag, name });
  return slug;
}

/** A date that somebody gave. @throws Unusable */
export function checkDate(text: string, flag: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw unusable('flag-said', { flag, said: dateMessage(text) });
}

/** Why a person's name with a comma will not do. */
export function commaIn(name: string): Notice {
  return notice('comma-in-name', { name });
}
