import type { Language } from '../document/vocabulary.js';
import { splitId } from '../document/step-reader.js';
import type { Template } from '../kinds/kind.js';
import { NUMBERING, titleKey } from '../kinds/titles.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import { nearest } from '../text/nearest.js';
import type { FoundPhase, FoundStep } from './checklist.js';
import { isCountedPhase, partedPhase, phaseTitle } from './phase-title.js';

/** A step of a checklist, and where it belongs. */
export interface MatchedStep {
  readonly found: FoundStep;
  /** What it is called, without an id. */
  readonly title: string;
  /** The step of the template that it is; nothing where the template has none like it. */
  readonly asked: string | undefined;
  /** It is that one by its id alone, and has a title of its own. */
  readonly isById: boolean;
  /** The phase of the template that it stands in; nothing for a phase of the checklist's own. */
  readonly phase: string | undefined;
  /** The heading that it stands under, where that is of no phase of the template. */
  readonly heading: string | undefined;
}

/** A step or phase of a kind, by its id, with its titles in every language. */
export interface Known {
  readonly id: string;
  readonly phase: string;
  readonly titles: ReadonlyMap<Language, string>;
}

/** Knows whether a line is the title of a phase, or the id of one with anything behind it. */
export type IsPhase = (line: string) => boolean;

/** What a kind's templates call its phases and steps, in all their languages. */
export class KnownSteps {
  private readonly phases: readonly Known[];
  private readonly steps: readonly Known[];

  constructor(templates: readonly Template[]) {
    this.phases = collect(templates, ({ sections }) =>
      sections
        .filter(({ steps }) => steps.length > 0)
        .map(({ id, title }) => ({ id, phase: id, title: titleKey(title) })),
    );
    this.steps = collect(templates, ({ sections }) =>
      sections.flatMap(({ id: phase, steps }) =>
        steps.map(({ id, title }) => ({ id: id.value, phase, title: titleKey(title) })),
      ),
    );
  }

  /** Whether a line is the title of a phase, of the templates or of a checklist's own: `F Guarantee`. */
  isPhase(line: string): boolean {
    const { id, title } = partedPhase(line);
    return (
      this.phaseOf(line) !== undefined ||
      (id.length === 1 && BEGINS_LARGE().test(title)) ||
      isCountedPhase(line)
    );
  }

  /**
   * Knows which of a file's lines are titles of phases. `A` and `I` are words too: before a title that is none of ours they
   * are letters of phases only where another line begins a phase of another letter, and none is the one of that letter.
   */
  phasesAmong(lines: readonly string[]): IsPhase {
    const sure = lines.filter((line) => this.isPhase(line) && !this.mayBeWords(line));
    const letters = new Set(sure.map((line) => (this.phaseOf(line) ?? partedPhase(line).id).slice(0, 1)));
    return (line) =>
      this.isPhase(line) &&
      (!this.mayBeWords(line) || (letters.size > 0 && !letters.has(line.trim().slice(0, 1))));
  }

  /** Whether a line is what a step of the templates is called, or begins with the id of one, or of one that a team adds. */
  isStep(line: string): boolean {
    const { id, title, key } = this.named({ id: '', title: line });
    return (id !== '' && BEGINS_LARGE().test(title)) || this.steps.some((step) => hasTitle(step, key));
  }

  /** Whether all of a line is what a step of the templates is called, its id aside. */
  isTitle(line: string): boolean {
    const { key } = this.named({ id: '', title: line });
    return this.steps.some((step) => hasTitle(step, key));
  }

  private mayBeWords(line: string): boolean {
    const { id, title } = partedPhase(line);
    const isWord = /^[AI]\s/.test(line.trim()) && (id === 'A' || id === 'I') && title !== '';
    return isWord && !this.isPhaseTitle(title);
  }

  /** Whether a phase of the templates is called something that begins with the same word, or nearly. */
  private isPhaseTitle(title: string): boolean {
    const key = titleKey(title);
    const [word = ''] = key.split(' ', 1);
    const isBegun = this.phases.some(({ titles }) =>
      [...titles.values()].some((known) => known.split(' ', 1)[0] === word),
    );
    return isBegun || nearestOf(key, this.phases) !== undefined;
  }

  /** The phase of the templates that a line is the title of. */
  phaseOf(line: string): string | undefined {
    const { id, title } = partedPhase(line);
    const key = titleKey(title);
    const byTitle = this.phases.find((phase) => hasTitle(phase, key) || hasTitle(phase, titleKey(line)));
    if (byTitle) return byTitle.id;
    const byId = this.phases.find((phase) => phase.id === id);
    if (byId && (title === '' || BEGINS_LARGE().test(title))) return byId.id;
    return nearestOf(key, this.phases)?.id;
  }

  /**
   * For each step of phases, which of a template it is, by the first of {@link FINDERS} that finds one, and where it
   * belongs. Steps and phases that only the templates of other languages have are the checklist's own.
   */
  match(found: readonly FoundPhase[], template: Template): MatchedStep[] {
    const steps = this.stepsOf(template);
    const rows = this.rowsOf(found, new Set(steps.map(({ phase }) => phase)));
    const asked = askedOf(rows, steps);
    const neighbours = neighbouringPhases(rows, asked);
    return rows.map(({ step, phase, own, named }, index): MatchedStep => {
      const match = asked.get(step);
      return {
        found: step,
        title: named.title,
        asked: match?.id,
        isById: match?.id === named.id && !isCalled(match, named.key),
        phase: match?.phase ?? phase ?? neighbours[index],
        heading: own,
      };
    });
  }

  /** A template's steps, each in the phase that it has there, with its titles in every language. */
  private stepsOf({ sections }: Template): Known[] {
    const phaseOf = new Map(sections.flatMap(({ id, steps }) => steps.map((step) => [step.id.value, id])));
    return this.steps.flatMap((step) => {
      const phase = phaseOf.get(step.id);
      return phase === undefined ? [] : [{ ...step, phase }];
    });
  }

  private rowsOf(found: readonly FoundPhase[], phases: ReadonlySet<string>): Row[] {
    return found.flatMap(({ title, steps }) => {
      const known = title === undefined ? undefined : this.phaseOf(title);
      const phase = known !== undefined && phases.has(known) ? known : undefined;
      const own = phase === undefined ? title : undefined;
      return steps.map((step) => ({ step, phase, own, named: this.named(step) }));
    });
  }

  /** The language in which most of a checklist's titles are the templates'; nothing where none is. */
  languageOf(found: readonly FoundPhase[]): Language | undefined {
    const keys = found.flatMap(({ title = '', steps }) =>
      [phaseTitle(title), ...steps.map((step) => this.named(step).title)].map(titleKey),
    );
    return languageAmong(keys, [...this.phases, ...this.steps]);
  }

  /** What a step is called, without the id that its title begins with. */
  private named({ id, title }: Pick<FoundStep, 'id' | 'title'>): Named {
    const split = splitId(title);
    const isNumbered = split && split.title !== '' && /\d/.test(split.id) && this.isStepId(split.id);
    const bare = (isNumbered ? split.title : title).replace(NUMBERING, '');
    return { id: isNumbered ? split.id : id, title: bare, key: titleKey(bare) };
  }

  /** Whether a word is the id of a step of the templates, or of one that a team adds: `A8`. */
  private isStepId(word: string): boolean {
    return this.phases.some(
      ({ id }) => word.startsWith(id) && /^\.?\d+(?:\.\d+)*$/.test(word.slice(id.length)),
    );
  }
}

/** What a step of a checklist is called, and what that has in common with how others would write it. */
interface Named {
  readonly id: string;
  readonly title: string;
  readonly key: string;
}

/** A step of a checklist while it is matched. */
interface Row {
  readonly step: FoundStep;
  /** The phase of the template whose heading it stands under. */
  readonly phase: string | undefined;
  /** The heading that it stands under, where that is of no phase of the template. */
  readonly own: string | undefined;
  readonly named: Named;
}

/** Finds the one of some steps of the template that a step of a checklist is. */
type Finder = (named: Named, steps: readonly Known[]) => Known | undefined;

const byTitle: Finder = ({ key }, steps) => steps.find((step) => hasTitle(step, key));
const byId: Finder = ({ id }, steps) => steps.find((step) => step.id === id);
const byTitleBeforeRemark: Finder = ({ key }, steps) =>
  steps.find((step) => hasTitle(step, withoutRemark(key)));
const byNearTitle: Finder = ({ key }, steps) => nearestOf(key, steps);

/** The surest first: all steps are looked for in one way before any is in the next. */
const FINDERS: readonly Finder[] = [byTitle, byId, byTitleBeforeRemark, byNearTitle];

/** The steps of the template that rows are: each is taken once, in its own phase first, as several have one called “Quality”. */
function askedOf(rows: readonly Row[], steps: readonly Known[]): ReadonlyMap<FoundStep, Known> {
  const asked = new Map<FoundStep, Known>();
  const free = new Set(steps);
  for (const find of FINDERS) {
    for (const { step, phase, named } of rows) {
      if (asked.has(step)) continue;
      const here = [...free].filter((known) => known.phase === phase);
      const match = find(named, here) ?? find(named, [...free]);
      if (!match) continue;
      asked.set(step, match);
      free.delete(match);
    }
  }
  return asked;
}

/**
 * For each row the phase of its neighbours: of the last one before it that is a step of the template, else of the first behind
 * it. Under a heading of its own these are those that stand there, unless the heading says by a letter which phase it is.
 */
function neighbouringPhases(
  rows: readonly Row[],
  asked: ReadonlyMap<FoundStep, Known>,
): readonly (string | undefined)[] {
  const before = phasesBefore(rows, asked);
  const behind = phasesBefore([...rows].reverse(), asked).reverse();
  return rows.map(({ own = '' }, index) =>
    partedPhase(own).id === '' ? (before[index] ?? behind[index]) : undefined,
  );
}

/** For each row the phase of the last one before it that is a step of the template, and may be its neighbour. */
function phasesBefore(rows: readonly Row[], asked: ReadonlyMap<FoundStep, Known>): (string | undefined)[] {
  let last: string | undefined;
  const lastUnder = new Map<string, string>();
  return rows.map(({ step, own }) => {
    const before = own === undefined ? last : lastUnder.get(own);
    const phase = asked.get(step)?.phase;
    last = phase ?? last;
    if (own !== undefined && phase !== undefined) lastUnder.set(own, phase);
    return before;
  });
}

const BEGINS_LARGE = lazyPattern(String.raw`^\p{Lu}`, 'u');

/** The language in which most titles that occur in a file are known; nothing where none is. */
export function languageAmong(keys: readonly string[], known: readonly Known[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { titles } of known) {
    for (const [language, title] of titles) {
      if (keys.includes(title)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** A title without what is said of it behind: `Market analysis (two pages)`. */
export function withoutRemark(key: string): string {
  return key.replace(/ ?(?:[(:]| [–—-] ).*$/, '');
}

/** What templates call their parts, by the ids of these. */
export function collect(
  templates: readonly Template[],
  parts: (template: Template) => { id: string; phase: string; title: string }[],
): Known[] {
  const found = new Map<string, { id: string; phase: string; titles: Map<Language, string> }>();
  for (const template of templates) {
    for (const { id, phase, title } of parts(template)) {
      const known = found.get(id) ?? { id, phase, titles: new Map<Language, string>() };
      known.titles.set(template.language, title);
      found.set(id, known);
    }
  }
  return [...found.values()];
}

/** Whether something is called so in any language. */
export function hasTitle({ titles }: Known, key: string): boolean {
  for (const title of titles.values()) if (title === key) return true;
  return false;
}

/** Whether a title is one of a step's, or near it, or begins with it. */
function isCalled(known: Known, key: string): boolean {
  return [key, withoutRemark(key)].some((title) => nearestOf(title, [known]) !== undefined);
}

/** The one whose title is nearest to a text, if one is near. */
export function nearestOf(key: string, known: readonly Known[]): Known | undefined {
  const titles = known.flatMap((one) => [...one.titles.values()]);
  const meant = nearest(key, titles, MOST_LETTERS);
  return meant === undefined ? undefined : known.find((one) => hasTitle(one, meant));
}

/** Titles that differ by more letters are likely those of other steps. */
const MOST_LETTERS = 3;
