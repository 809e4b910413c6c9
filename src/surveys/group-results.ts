import { addTo } from '../text/add-to.js';
import type { Answer, Answers } from './answers.js';
import { type Counts, mayBeShown } from './disclosure.js';
import { figuresOf, type GroupResult, mainFigure, ownAnswers } from './results.js';
import type { Question, Survey } from './survey.js';

/**
 * The figures of each group, as far as they do not tell who answered what.
 *
 * @param survey with those questions only whose figure of all is shown
 */
export function groupResults(survey: Survey, answers: Answers): GroupResult[] {
  const { groups, smallestGroup, questions } = survey;
  const byGroup = peopleByGroup(answers);
  const members = groups.map(({ id }) => byGroup.get(id) ?? []);
  const outside = byGroup.get(undefined) ?? [];
  const counts = { groups: members.map((people) => people.length), others: outside.length };
  const shown = mayBeShown([counts], smallestGroup);
  const ownShown = new Map(
    reckonedTogether(questions).flatMap((together) => {
      const figures = together.map((question) => answerCounts(question, answers, members, shown));
      const shownOf = mayBeShown(figures, smallestGroup);
      return together.map((question) => [question, shownOf] as const);
    }),
  );
  return groups.map(({ id, title, people }, index) => {
    const own = members[index] ?? [];
    if (!shown[index]) return { id, title, isHidden: own.length > 0, questions: [] };
    const asked = questions.filter((question) => ownShown.get(question)?.[index]);
    return {
      ...{ id, title, isHidden: false },
      ...figuresOf(own.length, ownAnswers(own, { ...survey, questions: asked }, answers), people, people),
      questions: asked.flatMap((question) => questionFigure(question, answers, own, people) ?? []),
    };
  });
}

/** The questions, those together from which one figure is reckoned: the overall figure, or the gaps. */
function reckonedTogether(questions: readonly Question[]): Question[][] {
  const together = new Map<string, Question[]>();
  for (const question of questions) {
    const { id, type } = question;
    const key =
      type === 'expectation' || type === 'perception' ? 'gap' : type === 'overall' ? type : `#${id}`;
    addTo(together, key, question);
  }
  return [...together.values()];
}

/** Those who answered, by the id of their group; nothing stands for no group. */
function peopleByGroup({ groups }: Answers): ReadonlyMap<string | undefined, readonly number[]> {
  const people = new Map<string | undefined, number[]>();
  groups.forEach((group, person) => addTo(people, group, person));
  return people;
}

/**
 * How many answered a question in each group that may be shown, and how many elsewhere.
 *
 * @param shown which groups may be shown
 */
function answerCounts(
  { id }: Question,
  { byQuestion }: Answers,
  members: readonly (readonly number[])[],
  shown: readonly boolean[],
): Counts {
  const given = byQuestion.get(id) ?? [];
  const groups = members.map((people, index) =>
    shown[index] ? people.filter((person) => isScore(given[person])).length : 0,
  );
  return { groups, others: given.filter(isScore).length - groups.reduce((sum, count) => sum + count, 0) };
}

/** The figure that a question comes to in a group. */
function questionFigure(
  question: Question,
  { byQuestion }: Answers,
  members: readonly number[],
  people: number | undefined,
): GroupResult['questions'][number] | undefined {
  const given = byQuestion.get(question.id) ?? [];
  const answered = members.map((person) => given[person]).filter(isScore);
  const figure = mainFigure(question, answered, people);
  return Object.keys(figure).length > 0 ? { id: question.id, n: answered.length, ...figure } : undefined;
}

function isScore(answer: Answer): boolean {
  return typeof answer === 'number';
}
