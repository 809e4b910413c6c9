import inquirer from 'inquirer';
import type { Language } from '../../document/vocabulary.js';
import { loadAnswerWords } from '../../languages/answers.js';
import { Interrupted } from '../ending.js';

/**
 * Asks a question that has no other answers than yes and no, in the words of a language; English ones are understood
 * too, and no is proposed.
 *
 * @throws Interrupted on Ctrl-C
 */
export async function askYesOrNo(message: string, language: Language): Promise<boolean> {
  const { yes, no, neither } = await loadAnswerWords(language);
  const theme = { keywords: { yes, no, error: () => neither } };
  return answerOf(
    inquirer.prompt<{ answer: boolean }>([
      { type: 'confirm', name: 'answer', message, default: false, theme },
    ]),
  );
}

/** Asks for a text that must not be empty. @throws Interrupted on Ctrl-C */
export async function askText(message: string, language: Language): Promise<string> {
  const { empty } = await loadAnswerWords(language);
  const validate = (typed: string) => typed.trim() !== '' || empty;
  const asked = inquirer.prompt<{ answer: string }>([{ type: 'input', name: 'answer', message, validate }]);
  return (await answerOf(asked)).trim();
}

async function answerOf<T>(asked: Promise<{ answer: T }>): Promise<T> {
  try {
    return (await asked).answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
