import { Interrupted } from '../ending.js';

/** What was answered to inquirer's questions. @throws Interrupted on Ctrl-C */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
