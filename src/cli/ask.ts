import inquirer from 'inquirer';
import { Interrupted } from './ending.js';

/** Asks a question that has no other answers than yes and no; no is proposed. @throws Interrupted on Ctrl-C */
export function askYesOrNo(message: string): Promise<boolean> {
  return answerOf<boolean>({ type: 'confirm', name: 'answer', message, default: false });
}

/** Asks for a text that must not be empty. @throws Interrupted on Ctrl-C */
export async function askText(message: string): Promise<string> {
  const isFilled = (typed: string) => typed.trim() !== '';
  return (await answerOf<string>({ type: 'input', name: 'answer', message, validate: isFilled })).trim();
}

async function answerOf<T>(question: Parameters<typeof inquirer.prompt>[0]): Promise<T> {
  try {
    const { answer } = (await inquirer.prompt(question)) as { answer: T };
    return answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
