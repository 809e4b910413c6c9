import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import type { Answer, Answers } from '../../src/surveys/answers.js';
import { forCustomer } from '../../src/surveys/for-customer.js';
import { type GroupResult, resultOf, type SurveyResult } from '../../src/surveys/results.js';
import { surveyIn } from '../../src/surveys/survey-in.js';
import { surveyStatus } from '../../src/surveys/survey-status.js';
import { ownKinds } from '../support/kinds.js';
import { fc, numberOfRuns } from '../support/properties.js';

// What is hidden must not follow from what is shown, however it is added and taken away.

const TYPES = {
  Q1: 'overall rating',
  Q2: 'overall rating',
  Q3: 'rating',
  X1: 'expectation',
  P1: 'perception',
} as const;
type Id = keyof typeof TYPES;
const IDS = Object.keys(TYPES) as Id[];
const GROUPS = ['G1', 'G2', 'G3'];
const LEAST = 5;

const document = parse(`---
kind: survey
id: s
language: en
audience: customers
population: 400
---

# Survey

## Groups

${GROUPS.map((id) => `### ${id} Group ${id}\n`).join('\n')}
## Answer scales

### L1 What do you think of …?

- Negative: bad
- Neutral: neither
- Positive: good
- No opinion: don't know

## Questions

${IDS.map((id) => `### ${id} About ${id}\n\n- Question type: ${TYPES[id]}\n- Scale: L1\n${id === 'P1' ? '- Dimension: empathy\n- Paired with: X1\n' : ''}`).join('\n')}
## M Measures

### M1 Ring back

- Responsible: bo

### M2 Ring the worst

- Responsible: bo
`);
const survey = surveyIn(document, ownKinds);

interface Person {
  readonly group: string | undefined;
  readonly given: Readonly<Record<Id, Answer>>;
}

const [BAD, GOOD] = [0, 2];
const answersOf = (people: readonly Person[]): Answers => ({
  count: people.length,
  groups: people.map(({ group }) => group),
  byQuestion: new Map(IDS.map((id) => [id, people.map(({ given }) => given[id])])),
});
const result = (people: readonly Person[]): SurveyResult => {
  const found = resultOf(survey, answersOf(people));
  if (!found) throw new Error('too few answered');
  return found;
};

/** What a customer sees where some entries are internal. */
const seen = (people: readonly Person[], internal: readonly string[]) =>
  forCustomer(surveyStatus(survey, { answers: answersOf(people) }, '2026-12-01'), {
    ...document,
    entries: document.entries.filter(({ id }) => !internal.includes(id.value)),
  });

/** So many people who answered so. */
const people = (count: number, given: Partial<Record<Id, Answer>>, group?: string): Person[] =>
  Array.from({ length: count }, () => ({
    group,
    given: { Q1: undefined, Q2: undefined, Q3: undefined, X1: undefined, P1: undefined, ...given },
  }));

/** Figures without what depends on the order of adding up. */
const rounded = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value,
    ),
  );

const isHidden = (group: GroupResult | undefined, id: Id) =>
  !group?.questions.some((question) => question.id === id);

describe('what is hidden', () => {
  it('is not the difference of the overall figure and the other questions', () => {
    const found = result([
      ...people(3, { Q1: GOOD, Q2: BAD }),
      ...people(4, { Q1: GOOD }),
      ...people(5, { Q1: BAD }),
    ]);
    expect(found.questions[1]?.n).toBeUndefined();
    expect(rounded(found.overall)).toEqual(rounded(found.questions[0]?.satisfied));
  });

  it('is not the same difference in a group, where its other overall ratings are hidden too', () => {
    const all = { Q1: GOOD, Q2: GOOD };
    const found = result([
      ...people(9, all, 'G1'),
      ...people(6, all, 'G2'),
      ...people(3, { Q1: GOOD, Q2: BAD }, 'G3'),
      ...people(4, { Q1: BAD }, 'G3'),
    ]);
    expect(
      found.groups.map(({ answers, overall, questions }) => [answers, overall?.n, questions.length]),
    ).toEqual([
      [9, 9, 2],
      [6, undefined, 0],
      [7, undefined, 0],
    ]);
    expect(found.overall?.n).toBe(22);
  });

  it('is nothing where nobody in a group answered a question', () => {
    const found = result([...people(6, { Q1: GOOD, Q2: BAD }, 'G1'), ...people(6, { Q1: GOOD }, 'G2')]);
    expect(found.groups.map(({ overall }) => overall?.share)).toEqual([0.5, 1, undefined]);
  });
});

describe('what is internal', () => {
  const all = [...people(6, { Q1: GOOD, Q2: BAD }), ...people(2, { Q1: BAD, Q2: BAD })];

  it('is not the difference of the overall figure and the questions that a customer sees', () => {
    expect(seen(all, ['Q2']).result?.overall).toBeUndefined();
    expect(seen(all, ['Q2']).result?.questions[0]?.satisfied?.share).toBe(0.75);
  });

  it('takes nothing from an overall figure that is made of other questions', () => {
    const figure = { share: 0.375 };
    expect(seen(all, []).result?.overall).toMatchObject(figure);
    expect(seen(all, ['Q3']).result?.overall).toMatchObject(figure);
    const few = [...people(6, { Q1: GOOD }), ...people(2, { Q1: BAD, Q2: BAD })];
    expect(seen(few, ['Q2']).result?.overall?.share).toBe(0.75);
  });

  it('has no measures by their ids', () => {
    expect(seen(all, []).measures).toEqual(['M1', 'M2']);
    expect(seen(all, ['M2']).measures).toEqual(['M1']);
  });
});

describe('whatever is answered', () => {
  const answer = fc.option(fc.constantFrom<Answer>(0, 1, 2, 2, 'no-opinion'), { nil: undefined, freq: 2 });
  const person = fc.record({
    group: fc.constantFrom(...GROUPS, 'G1', 'G1', 'G2', undefined),
    given: fc.record({ Q1: answer, Q2: answer, Q3: answer, X1: answer, P1: answer }),
  });
  const everybody = fc.array(person, { minLength: LEAST, maxLength: 45 });
  /** Some questions are answered by few. */
  const given = fc.tuple(everybody, fc.subarray(IDS), fc.nat(8)).map(([all, rare, few]) =>
    all.map((one, index) => ({
      ...one,
      given: { ...one.given, ...(index >= few && Object.fromEntries(rare.map((id) => [id, undefined]))) },
    })),
  );
  const property = (
    check: (all: readonly Person[], found: SurveyResult, pick: (below: number) => number) => void,
  ) =>
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.nat(10_000)), (all, numbers) => {
        check(all, result(all), (below) => (numbers.next().value as number) % below);
      }),
      { numRuns: numberOfRuns(500) },
    );

  it('no difference of shown figures is made of fewer answers than may be shown', () => {
    property((_, { answers, questions, groups }) => {
      const isSafe = (rest: number) => expect(rest === 0 || rest >= LEAST).toBe(true);
      const shown = groups.filter(({ isHidden: hidden }) => !hidden);
      if (shown.length > 0) isSafe(shown.reduce((rest, group) => rest - (group.answers ?? 0), answers));
      for (const { id, n } of questions) {
        const inGroups = groups.flatMap((group) => group.questions.filter((own) => own.id === id));
        for (const own of inGroups) expect(own.n).toBeGreaterThanOrEqual(LEAST);
        if (inGroups.length > 0) isSafe(inGroups.reduce((rest, own) => rest - (own.n ?? 0), n ?? 0));
      }
    });
  });

  it('the overall figure follows from the questions that are shown beside it', () => {
    property((_, { questions, overall, groups }) => {
      for (const beside of [{ questions, overall }, ...groups]) {
        const own = beside.questions.flatMap(({ id, satisfied }) =>
          (id === 'Q1' || id === 'Q2') && satisfied ? [satisfied] : [],
        );
        const n = own.reduce((sum, share) => sum + share.n, 0);
        const positive = own.reduce((sum, share) => sum + share.n * share.share, 0);
        if (n === 0) expect(beside.overall).toBeUndefined();
        else expect(beside.overall?.share).toBeCloseTo(positive / n, 9);
      }
    });
  });

  it('other answers to a question that is not shown change nothing that is', () => {
    property((all, found, pick) => {
      const hidden = found.questions.filter(({ n }) => n === undefined);
      fc.pre(hidden.length > 0);
      for (const { id } of hidden) {
        const others = all.map((one) => {
          const isOne = typeof one.given[id as Id] === 'number';
          return isOne ? { ...one, given: { ...one.given, [id]: pick(3) } } : one;
        });
        expect(result(others)).toEqual(found);
      }
    });
  });

  it('other answers to an internal question change nothing that a customer sees', () => {
    property((all, _, pick) => {
      const internal = IDS.filter(() => pick(3) === 0);
      const changed = (one: Person, id: Id) => (typeof one.given[id] === 'number' ? pick(3) : one.given[id]);
      const others = all.map((one) => ({
        ...one,
        given: { ...one.given, ...Object.fromEntries(internal.map((id) => [id, changed(one, id)])) },
      }));
      expect(seen(others, internal)).toEqual(seen(all, internal));
    });
  });

  it.each([[['Q1', 'Q2']], [['Q3']], [['X1', 'P1']]] as const)(
    'who of those that are hidden gave which answers to %j changes nothing that is shown',
    (together) => {
      property((all, found, pick) => {
        const groupOf = (one: Person) => found.groups.find(({ id }) => id === one.group);
        const hidden = all.filter((one) => together.every((id) => isHidden(groupOf(one), id)));
        fc.pre(hidden.length > 1);
        const [one, other] = [hidden[pick(hidden.length)], hidden[pick(hidden.length)]];
        fc.pre(one !== undefined && other !== undefined && one !== other);
        const isAlike = together.every((id) => typeof one.given[id] === typeof other.given[id]);
        const isOther = together.some((id) => one.given[id] !== other.given[id]);
        fc.pre(isAlike && isOther);
        const taken = (to: Person, from: Person) => ({
          ...to,
          given: { ...to.given, ...Object.fromEntries(together.map((id) => [id, from.given[id]])) },
        });
        const others = all.map((each) =>
          each === one ? taken(one, other) : each === other ? taken(other, one) : each,
        );
        expect(rounded(result(others))).toEqual(rounded(found));
      });
    },
  );
});
