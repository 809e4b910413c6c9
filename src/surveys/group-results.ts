import type { Answer, Answers } from './answers.js';
import { mayBeShown } from './disclosure.js';
import { figuresOf, type GroupResult, mainFigure, ownAnswers } from './results.js';
import type { Question, Survey } from './survey.js';

/** The figures of each group, as far as they do not tell who answered what. */
export function groupResults(survey: Survey, answers: Answers): GroupResult[] {
  const { groups, smallestGroup, questions } = survey;
  const byGroup = peopleByGroup(answers);
  const members = groups.map(({ id }) => byGroup.get(id) ?? []);
  const outside = byGroup.get(undefined) ?? [];
  const shown = mayBeShown(
    members.map((people) => people.length),
    outside.length,
    smallestGroup,
  );
  const figures = questions.map((question) => figuresByGroup(question, survey, answers, members, shown));
  const own = members.map((people) => ownAnswers(people, survey, answers));
  const ownShown = shownOf(own, ownAnswers(outside, survey, answers).length, shown, smallestGroup);
  return groups.map(({ id, title, people }, index) => {
    if (!shown[index]) return { id, title, isHidden: true, questions: [] };
    const overall = ownShown[index] ? (own[index] ?? []) : [];
    return {
      ...{ id, title, isHidden: false },
      ...figuresOf(members[index]?.length ?? 0, overall, people, people),
      questions: figures.flatMap((byGroup) => byGroup[index] ?? []),
    };
  });
}

/** Those who answered, by the id of their group; nothing stands for no group. */
function peopleByGroup({ groups }: Answers): ReadonlyMap<string | undefined, readonly number[]> {
  const people = new Map<string | undefined, number[]>();
  groups.forEach((group, person) => {
    const known = people.get(group);
    if (known) known.push(person);
    else people.set(group, [person]);
  });
  return people;
}

/** A question's figure in each group; nothing in those where it could tell who answered what. */
function figuresByGroup(
  question: Question,
  { groups, smallestGroup }: Survey,
  { byQuestion }: Answers,
  members: readonly (readonly number[])[],
  shownAtAll: readonly boolean[],
): (GroupResult['questions'][number] | undefined)[] {
  const given = byQuestion.get(question.id) ?? [];
  const isAnswer = (answer: Answer) => typeof answer === 'number';
  const answered = members.map((people) => people.map((person) => given[person]).filter(isAnswer));
  const outside = given.filter(isAnswer).length - answered.flat().length;
  const shown = shownOf(answered, outside, shownAtAll, smallestGroup);
  return groups.map(({ people }, index) => {
    const own = answered[index] ?? [];
    if (!shown[index]) return undefined;
    const figure = mainFigure(question, own, people);
    return Object.keys(figure).length > 0 ? { id: question.id, n: own.length, ...figure } : undefined;
  });
}

/**
 * In which groups a figure may be shown.
 *
 * @param answered what those answered in each group of whom the figure is made
 * @param outside how many answered outside all groups
 * @param shownAtAll which groups may be shown
 */
function shownOf(
  answered: readonly (readonly unknown[])[],
  outside: number,
  shownAtAll: readonly boolean[],
  smallest: number,
): boolean[] {
  const inHidden = answered.reduce((sum, own, index) => sum + (shownAtAll[index] ? 0 : own.length), 0);
  const counts = answered.map((own, index) => (shownAtAll[index] ? own.length : 0));
  return mayBeShown(counts, outside + inHidden, smallest);
}
