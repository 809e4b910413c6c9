import type { PlanDocument, Section } from '../document/document.js';
import { positionAt } from '../text/source.js';

/** A goal that a service plan sets. */
export interface PlanGoal {
  /** Its first sentence: what people call it by. */
  readonly name: string;
  /** The words of its text, and its name as {@link keyOf} gives it. */
  readonly words: ReadonlySet<string>;
  readonly key: string;
  readonly path: string;
  readonly line: number;
}

/** Goals are few. So many of a workspace are held against its figures, so many figures against them, and so much of each text. */
export const MOST_GOALS = 300;
export const MOST_NAMED = 10_000;
const MOST_TEXT = 500;

/** The goals of a service plan, under the title that it gives them. */
export interface PlanGoals {
  readonly title: string;
  readonly goals: readonly PlanGoal[];
}

/** What a scorecard needs to know of the goals of its workspace. */
export interface GoalsAround {
  readonly plans: readonly PlanGoals[];
  /** What the figures of other scorecards say that they belong to. */
  readonly namedElsewhere: readonly string[];
  /** It is the first scorecard of the workspace: what is said of all of them together is said of this one. */
  readonly isFirst: boolean;
}

/** The goals in a section of a service plan: the points of its first list; those that follow are nearer sub-goals. */
export function goalsIn({ source }: PlanDocument, { heading, blocks }: Section): PlanGoals {
  const list = blocks.find((block) => block.type === 'list');
  const items = (list?.items ?? []).filter(({ content }) => content.text !== '').slice(0, MOST_GOALS);
  const goals = items.map(({ content: { text, span } }) => {
    const { line } = positionAt(source, span.start);
    return makeGoal(text, { path: source.path, line });
  });
  return { title: heading.content.text, goals };
}

/** What ends in a stop behind which another sentence begins: those of `ca. 2` and `t.ex. 3` are none. */
const FIRST_SENTENCE = /^.*?[.!?](?=\s+\p{Lu}|\s*$)/u;

/** Reads a goal out of the text that sets it. */
export function makeGoal(text: string, place: Pick<PlanGoal, 'path' | 'line'>): PlanGoal {
  const name = FIRST_SENTENCE.exec(text.slice(0, MOST_TEXT))?.[0].slice(0, -1) ?? text;
  return { name, words: new Set(wordsOf(text)), key: keyOf(wordsOf(name)), ...place };
}

/**
 * The goals that a figure says that it belongs to: those whose text holds all its words, or whose name it holds; “Goal 2” is
 * the second, and the title of the section alone stands for all of them.
 */
export function goalsNamed(named: string, plans: readonly PlanGoals[]): PlanGoal[] {
  const words = wordsOf(named);
  if (words.length === 0) return [];
  return plans.flatMap(({ title, goals }) => {
    const said = withoutTitle(words, wordsOf(title));
    if (said.length === 0) return goals;
    const key = keyOf(said);
    const number = Number(/^ (?:\p{L}+ )?(\d{1,2}) $/u.exec(key)?.[1]);
    if (number <= goals.length) return goals.slice(number - 1, number);
    return goals.filter((goal) => said.every((word) => goal.words.has(word)) || key.includes(goal.key));
  });
}

/** What stands behind a section's title: a number or words of a goal; nothing where only the title is named, or its year. */
function withoutTitle(words: readonly string[], title: readonly string[]): readonly string[] {
  if (!title.every((word, index) => words[index] === word)) return words;
  return words.slice(title.length).filter((word) => !/^\d{4}$/.test(word));
}

/** The words of a text, in small letters. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, MOST_TEXT)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words with a blank before and behind each, so that no half of one is found. */
function keyOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
