/** What the tool says about sections, phases and steps that are to be there, and what is written in them, in English. */
export const enSectionsMessages = {
  'missing-section': ({ title }: { title: string }) => `The section “${title}” is missing; it belongs here.`,
  'missing-phase': ({ title }: { title: string }) => `The phase “${title}” is missing; it belongs here.`,
  'section-lookalike': ({ title, letter }: { title: string; letter: string }) =>
    `This looks like “${title}” but is spelt with ${letter}, another character; type it again.`,
  'section-mistyped': ({ title, found }: { title: string; found: string }) =>
    `“${title}” is missing; is “${found}” meant to be it?`,
  'heading-without-blank': ({ title }: { title: string }) =>
    `“${title}” is not a heading, because the space after # is missing.`,
  'missing-step': ({ step, title }: { step: string; title: string }) =>
    `The step ${step} ${title} is missing; it belongs here. Waive a step that does not apply.`,
  'missing-step-id': ({ step, title }: { step: string; title: string }) =>
    `The step ${step} is missing; is this it? Write “${step} ${title}”.`,
  'missing-step-rank': ({ step, title }: { step: string; title: string }) =>
    `The step ${step} is missing; is this it? The heading of a step begins with ###: write “### ${step} ${title}”.`,
  'section-rank': ({ title }: { title: string }) =>
    `“${title}” is missing; is this it? Its heading begins with ##: write “## ${title}”.`,
  'duplicate-section': ({ title, line }: { title: string; line: number }) =>
    `“${title}” is already on line ${line}; only the first counts.`,
  'misplaced-before': ({ title, other }: { title: string; other: string }) =>
    `“${title}” is out of order: it belongs before “${other}”.`,
  'misplaced-after': ({ title, other }: { title: string; other: string }) =>
    `“${title}” is out of order: it belongs after “${other}”.`,
  'lost-recurrence': ({ step, every }: { step: string; every: string }) =>
    `${step} does not recur; in the template it does (${every}).`,
  'misplaced-step': ({ step, phase }: { step: string; phase: string }) => `${step} belongs to “${phase}”.`,
  'misplaced-step-order': ({ step, phase }: { step: string; phase: string }) =>
    `${step} is out of order among the steps of “${phase}”.`,
  'missing-blank-line': ({ step }: { step: string }) =>
    `A blank line belongs before this line: it separates the fields of ${step} from what is around them.`,
  'unwritten-section': ({ title }: { title: string }) => `“${title}” is not written yet.`,
  'vision-with-numbers': ({ number }: { number: string }) =>
    `The vision contains a number, ${number}; numbers belong in the goals.`,
  'long-vision': ({ count, most }: { count: number; most: number }) =>
    `The vision has ${count} words; nobody remembers more than ${most} or so.`,
  'empty-promise': ({ words }: { words: string }) =>
    `“${words}”: any competitor could promise that, so it is worth nothing; say what the customer will notice.`,
  'goals-without-numbers': ({ title }: { title: string }) =>
    `There is no number under “${title}”, so nobody can tell whether the goals are reached; say how each is measured.`,
  'unanswered-question': ({ question, title }: { question: string; title: string }) =>
    `${question} ${title} is not answered yet.`,
  'missing-question': ({ title, questions }: { title: string; questions: readonly string[] }) =>
    questions.length === 1
      ? `“${title}” lacks a question of the template: ${questions.join('')}; if it does not concern you, keep it and say why.`
      : `“${title}” lacks ${questions.length} questions of the template: ${questions.join(', ')}; if one does not concern you, keep it and say why.`,
};
