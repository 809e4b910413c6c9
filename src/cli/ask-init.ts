import inquirer from 'inquirer';
import { type IsoDate, isIsoDate } from '../calendar/date.js';
import type { Language } from '../document/vocabulary.js';
import { slugOf } from '../kinds/kind.js';
import { loadInitWords } from '../languages/init.js';
import { CI_SERVICES, type CiService } from '../scaffold/ci-files.js';
import type { NewPerson } from '../scaffold/settings-file.js';
import { askYesOrNo } from './ask.js';
import type { InitAnswers } from './commands/init.js';
import { Interrupted } from './ending.js';

/** What flags have answered already. */
type Given = Partial<Omit<InitAnswers, 'language'>>;

/**
 * Asks what no flag has answered.
 *
 * @param datesFor the dates to propose, given those that are settled
 * @throws Interrupted on Ctrl-C
 */
export async function askInit(
  given: Given,
  language: Language | undefined,
  datesFor: (known: { contract?: IsoDate; start?: IsoDate }) => { contract: IsoDate; start: IsoDate },
): Promise<InitAnswers> {
  try {
    const settled = language ?? (await askLanguage());
    const words = await loadInitWords(settled);
    const { questions } = words;
    const company =
      given.company ?? (await ask(questions.company, words.exampleCompany, (text) => text.trim() !== ''));
    const customer =
      given.customer ?? (await ask(questions.customer, words.exampleCustomer, (text) => slugOf(text) !== ''));
    const known = {
      ...(given.contract && { contract: given.contract }),
      ...(given.start && { start: given.start }),
    };
    const contract = given.contract ?? (await ask(questions.contract, datesFor(known).contract, isIsoDate));
    const start =
      given.start ?? (await ask(questions.start, datesFor({ ...known, contract }).start, isIsoDate));
    const people = given.people?.length
      ? given.people
      : await askPerson(questions.personName, questions.personEmail);
    const ci = given.ci ?? (await askCi(questions.ci, questions.none));
    const hook = given.hook ?? (await askYesOrNo(questions.hook, settled));
    return { language: settled, company, customer, contract, start, people, ci, hook };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
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

async function ask(message: string, proposal: string, isValid: (text: string) => boolean): Promise<string> {
  const { text } = await inquirer.prompt<{ text: string }>([
    {
      type: 'input',
      name: 'text',
      message,
      default: proposal,
      validate: (typed: string) => isValid(typed) || proposal,
    },
  ]);
  return text.trim();
}

async function askPerson(nameQuestion: string, emailQuestion: string): Promise<NewPerson[]> {
  const name = await ask(nameQuestion, '', () => true);
  const key = slugOf(name.split(/\s+/)[0] ?? '');
  if (key === '') return [];
  const email = await ask(emailQuestion, '', (text) => text === '' || /^[^\s@<>]+@[^\s@<>]+$/.test(text));
  return [{ key, name, email: email === '' ? undefined : email, roles: ['account-manager'] }];
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
