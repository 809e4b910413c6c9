// What scripts/man.mjs makes the man page of: the program as the command line itself defines it.
import { Command } from 'commander';
import { COMMANDS } from '../src/cli/commands.js';
import { rootCommand } from '../src/cli/program.js';
import type { World } from '../src/cli/world.js';

/** The program, with every command that is for people. */
export async function wholeProgram(): Promise<Command> {
  const program = rootCommand({} as World, '');
  for (const [name, { summary, isHidden, load }] of Object.entries(COMMANDS)) {
    if (isHidden) continue;
    const command = new Command(name).description(summary).helpOption(false);
    (await load()).define(command);
    program.addCommand(command);
  }
  return program;
}
