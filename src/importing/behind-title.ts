import { lazyPattern } from '../text/lazy-pattern.js';
import { dateIn } from './date-in.js';
import { intervalIn } from './interval-in.js';
import { type Labelled, labelColumn, labelledIn } from './labels.js';
import { isWrittenAsName } from './sign-off-in.js';

/** A title, and who, when and how often behind it. */
export interface PartedTitle {
  readonly title: string;
  readonly facts: readonly Pick<Labelled, 'column' | 'text'>[];
}

/**
 * Parts a title from who, when and how often behind it: `Market analysis — Anna, 12 Jan 2026`, `Market analysis (Anna)`,
 * `Market analysis, quarterly`, `Market analysis. Responsible: Anna`. Without a day or a label only somebody who is known is
 * one who answers for a step.
 */
export function partedTitle(text: string, isPerson: (name: string) => boolean): PartedTitle {
  const { before, labelled } = labelledIn(text);
  if (before !== '' && labelled.length > 0) {
    const parted = partedTitle(before, isPerson);
    return { ...parted, facts: [...parted.facts, ...labelled] };
  }
  const [, inFront, bracketed] = IN_BRACKETS.exec(text) ?? [];
  if (inFront !== undefined && bracketed !== undefined) {
    const facts = factsIn(inFront, bracketed, isPerson);
    if (facts) return withMore({ title: inFront, facts }, isPerson);
  }
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const title = text.slice(0, index).trim();
    const facts = title === '' ? undefined : factsIn(title, text.slice(index + sign.length), isPerson);
    // Commas part words of titles too.
    if (facts && (!sign.startsWith(',') || facts.some(({ column }) => column !== 'responsible')))
      return withMore({ title, facts }, isPerson);
  }
  return { title: text, facts: [] };
}

/** What is left of a title may say more: `Fire drill – every year (Anna)`. */
function withMore({ title, facts }: PartedTitle, isPerson: (name: string) => boolean): PartedTitle {
  const left = partedTitle(title, isPerson);
  const columns = new Set(facts.map(({ column }) => column));
  return left.facts.some(({ column }) => columns.has(column))
    ? { title, facts }
    : { title: left.title, facts: [...left.facts, ...facts] };
}

const IN_BRACKETS = /^(.*\S) ?\(([^()]+)\)$/;
const SIGNS = /\s(?:[–—|→]|-{1,3})\s|\s(?=@\p{L})|\s📅\s?|,\s/gu;

/** In longer texts nobody writes who, when and how often. UTF-16 code units. */
const LONGEST = 100;

function factsIn(
  title: string,
  text: string,
  isPerson: (name: string) => boolean,
): PartedTitle['facts'] | undefined {
  if (text.length > LONGEST) return undefined;
  const { before, labelled } = labelledIn(text);
  if (before === '' && labelled.length > 0) return labelled;
  const day = dateIn(text);
  // Of two days nobody knows which is meant.
  if (day && (dateIn(day.after) ?? dateIn(title))) return undefined;
  const parts = [...partsOf(day?.before ?? text), ...partsOf(day?.after ?? '')].filter(
    (part) => !(day && labelColumn(part) === 'due'),
  );
  const [interval, ...intervals] = parts.filter(isInterval);
  // Nor of two intervals which.
  if (interval !== undefined && (intervals.length > 0 || partsOf(title).some(isInterval))) return undefined;
  const [name, ...others] = parts.filter((part) => !isInterval(part));
  if (others.length > 0) return undefined;
  if (name !== undefined && !isPerson(name) && !(day && IS_NAME().test(name) && isWrittenAsName(name)))
    return undefined;
  const due = day && text.slice(day.before.length, text.length - day.after.length);
  const found = [
    { column: 'responsible', text: name },
    { column: 'due', text: due },
    { column: 'every', text: interval },
  ] as const;
  const facts = found.flatMap(({ column, text: said }) =>
    said === undefined ? [] : [{ column, text: said }],
  );
  return facts.length > 0 ? facts : undefined;
}

function isInterval(text: string): boolean {
  return intervalIn(text) !== undefined;
}

/** What a label says; who answers for a step may stand with the day by which to finish it. */
export function factsOfLabel(said: Labelled, isPerson: (name: string) => boolean): PartedTitle['facts'] {
  const both =
    said.column === 'responsible' && dateIn(said.text) ? factsIn('', said.text, isPerson) : undefined;
  return both ?? [said];
}

/** Words between signs. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;|()@]|\s[–—→-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** At most four words of letters. */
const IS_NAME = lazyPattern(String.raw`^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}$`, 'u');
