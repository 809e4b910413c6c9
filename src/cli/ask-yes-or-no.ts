import inquirer from 'inquirer';
import { Interrupted } from './ending.js';

/** Asks a question that has no other answers than yes and no; no is proposed. @throws Interrupted on Ctrl-C */
export async function askYesOrNo(message: string): Promise<boolean> {
  try {
    const { yes } = await inquirer.prompt<{ yes: boolean }>([
      { type: 'confirm', name: 'yes', message, default: false },
    ]);
    return yes;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
