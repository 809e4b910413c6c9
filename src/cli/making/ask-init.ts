import inquirer from 'inquirer';
import { type IsoDate, isIsoDate } from '../../calendar/date.js';
import { dateMessage } from '../../document/field-values.js';
import { isEmail } from '../../document/shapes.js';
import type { Language } from '../../document/vocabulary.js';
import { slugOf } from '../../kinds/kind.js';
import { loadAnswerWords } from '../../languages/answers.js';
import { loadInitWords } from '../../languages/init.js';
import { loadTongue, say } from '../../languages/messages.js';
import { CI_SERVICES, type CiService } from '../../scaffold/ci-files.js';
import type { NewPerson } from '../../scaffold/settings-file.js';
import { askYesOrNo } from '../changing/ask.js';
import { FIRST_ROLE, type InitAnswers } from './init-answers.js';
import { answered } from '../changing/answered.js';

/** What flags have answered already. */
type Given = Partial<Omit<InitAnswers, 'language'>>;

/**
 * Asks what no flag has answered.
 *
 * @param datesFor the dates to propose, given those that are settled
 * @throws Interrupted on Ctrl-C
 */
export function askInit(...about: Parameters<typeof askAll>): Promise<InitAnswers> {
  return answered(askAll(...about));
}

async function askAll(
  given: Given,
  language: Language | undefined,
  datesIn: (
    language: Language,
    known: { contract?: IsoDate; start?: IsoDate },
  ) => { contract: IsoDate; start: IsoDate },
): Promise<InitAnswers> {
  const settled = language ?? (await askLanguage());
  const words = await loadInitWords(settled);
  const { questions } = words;
  const refusals = await refusalsIn(settled);
  const company = given.company ?? (await ask(questions.company, words.exampleCompany, refusals.name));
  const customer = given.customer ?? (await ask(questions.customer, words.exampleCustomer, refusals.slug));
  const known = {
    ...(given.contract && { contract: given.contract }),
    ...(given.start && { start: given.start }),
  };
  const contract =
    given.contract ?? (await ask(questions.contract, datesIn(settled, known).contract, refusals.date));
  const start =
    given.start ??
    (await ask(questions.start, datesIn(settled, { ...known, contract }).start, refusals.date));
  const people = given.people?.length
    ? given.people
    : await askPerson(questions.personName, questions.personEmail, refusals);
  const ci = given.ci ?? (await askCi(questions.ci, questions.none));
  const hook = given.hook ?? (await askYesOrNo(questions.hook, settled));
  return { language: settled, company, customer, contract, start, people, ci, hook };
}

async function askLanguage(): Promise<Language> {
  const { language } = await inquirer.prompt<{ language: Language }>([
    {
      type: 'select',
      name: 'language',
      message: 'Språk / Språk / Language',
      choices: [
        { name: 'svenska', value: 'sv' },
        { name: 'norsk bokmål', value: 'nb' },
        { name: 'English', value: 'en' },
      ],
    },
  ]);
  return language;
}

/** Says why an answer will not do; nothing where it does. */
type Refusal = (text: string) => string | undefined;

/** What is refused, and what is said then in a language. */
async function refusalsIn(language: Language) {
  const { empty, nameless, noComma, noEmail } = await loadAnswerWords(language);
  const { messages } = await loadTongue(language);
  return {
    name: (text) => (text === '' ? empty : undefined),
    slug: (text) => (slugOf(text) === '' ? nameless : undefined),
    date: (text) => (isIsoDate(text) ? undefined : say(messages, dateMessage(text))),
    personName: (text) =>
      text.includes(',') ? noComma : text !== '' && keyOf(text) === '' ? nameless : undefined,
    email: (text) => (text === '' || isEmail(text) ? undefined : noEmail),
  } satisfies Record<string, Refusal>;
}

async function ask(message: string, proposal: string, refuse: Refusal): Promise<string> {
  const { text } = await inquirer.prompt<{ text: string }>([
    {
      type: 'input',
      name: 'text',
      message,
      default: proposal,
      validate: (typed: string) => refuse(typed.trim()) ?? true,
    },
  ]);
  return text.trim();
}

async function askPerson(
  nameQuestion: string,
  emailQuestion: string,
  refusals: { readonly personName: Refusal; readonly email: Refusal },
): Promise<NewPerson[]> {
  const name = await ask(nameQuestion, '', refusals.personName);
  if (name === '') return [];
  const email = await ask(emailQuestion, '', refusals.email);
  const person = { key: keyOf(name), name, email: email === '' ? undefined : email };
  return [{ ...person, roles: [FIRST_ROLE] }];
}

/** A person is known by their first name. */
function keyOf(name: string): string {
  return slugOf(name.split(/\s+/)[0] ?? '');
}

async function askCi(message: string, none: string): Promise<CiService | undefined> {
  const choices = [
    { name: none, value: '' },
    ...CI_SERVICES.map((service) => ({ name: service, value: service })),
  ];
  const { ci } = await inquirer.prompt<{ ci: CiService | '' }>([
    { type: 'select', name: 'ci', message, choices },
  ]);
  return ci === '' ? undefined : ci;
}
