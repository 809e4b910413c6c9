import type { CommandModule } from '../commands.js';
import { EXIT } from '../ending.js';
import { complete, FILES } from '../arguments/complete.js';

/** What the completion scripts ask: the words so far in, a line for each candidate out, or `:files`. */
export const completeWords: CommandModule = {
  parameters: [{ name: '[words...]', description: 'the words after the program’s name' }],
  flags: [{ flags: '--new-word', description: 'the word that is completed is a new, empty one' }],

  async run(world, args, options) {
    const { newWord } = options as unknown as { readonly newWord?: boolean };
    const words = [...(args[0] as string[]), ...(newWord ? [''] : [])];
    // Nobody who presses a key wants to read of settings with faults.
    const found = await complete(words, { ...world, err: () => undefined }).catch(() => []);
    world.out(
      found === FILES
        ? ':files\n'
        : found.map(({ value, description }) => `${value}\t${description}\n`).join(''),
    );
    return EXIT.done;
  },
};
