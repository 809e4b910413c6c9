import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { dateMessage } from '../document/field-values.js';
import { isVisible } from '../document/shapes.js';
import { enMessages } from '../languages/en/messages.js';
import { say } from '../languages/messages.js';
import { slugOf } from '../kinds/kind.js';
import { Unusable } from '../workspace/files/unusable.js';

/** A name that somebody gave: one line, of characters that can be seen. @throws Unusable */
export function checkName(name: string, flag: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Unusable(`${flag} must not be empty`);
  if (trimmed.length > 200) throw new Unusable(`${flag} must have at most 200 characters`);
  if (!isVisible(trimmed)) {
    throw new Unusable(`${flag} must be one line of visible characters, not “${trimmed}”`);
  }
  return trimmed;
}

/** The slug of a name. @throws Unusable where no letter or digit of it can stand in one */
export function checkSlug(name: string, flag: string): string {
  const slug = slugOf(name);
  if (slug === '')
    throw new Unusable(
      `${flag}: “${name}” has no letter a–z or digit to make a file name from; give one with --customer where the command takes it`,
    );
  return slug;
}

/** A date that somebody gave. @throws Unusable */
export function checkDate(text: string, flag: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Unusable(`${flag}: ${say(enMessages, dateMessage(text))}`);
}

/** Why a person's name with a comma will not do. */
export function commaIn(name: string): string {
  return `“${name}” cannot stand in a sign-off or a waiver, whose parts are parted by commas`;
}
