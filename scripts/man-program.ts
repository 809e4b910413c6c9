// What scripts/man.mjs makes the man page of: the program as the command line itself defines it.
import { Command } from 'commander';
import { COMMANDS } from '../src/cli/commands.js';
import { define, rootCommand } from '../src/cli/arguments/full-arguments.js';
import type { World } from '../src/cli/world.js';

/** The program, with every command that is for people. */
export async function wholeProgram(): Promise<Command> {
  const program = rootCommand({} as World, '');
  for (const [name, { summary, isHidden, load }] of Object.entries(COMMANDS)) {
    if (isHidden) continue;
    const command = new Command(name).description(summary).helpOption(false);
    program.addCommand(define(command, await load()));
  }
  return program;
}
