import inquirer from 'inquirer';
import type { Language } from '../../document/vocabulary.js';
import { loadAnswerWords } from '../../languages/answers.js';
import { answered } from './answered.js';

/**
 * Asks a question that has no other answers than yes and no, in the words of a language; English ones are understood
 * too, and no is proposed.
 *
 * @throws Interrupted on Ctrl-C
 */
export async function askYesOrNo(message: string, language: Language): Promise<boolean> {
  const { yes, no, neither } = await loadAnswerWords(language);
  const theme = { keywords: { yes, no, error: () => neither } };
  const { answer } = await answered(
    inquirer.prompt<{ answer: boolean }>([
      { type: 'confirm', name: 'answer', message, default: false, theme },
    ]),
  );
  return answer;
}

/** Asks for a text that must not be empty. @throws Interrupted on Ctrl-C */
export async function askText(message: string, language: Language): Promise<string> {
  const { empty } = await loadAnswerWords(language);
  const validate = (typed: string) => typed.trim() !== '' || empty;
  const asked = inquirer.prompt<{ answer: string }>([{ type: 'input', name: 'answer', message, validate }]);
  return (await answered(asked)).answer.trim();
}
