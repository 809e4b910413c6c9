import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { complete, FILES } from '../arguments/complete.js';

/** What the completion scripts ask: the words so far in, a line for each candidate out, or `:files`. */
export const completeWords = command({
  parameters: [{ name: '[words...]', description: 'the words after the program’s name' }],
  flags: [{ flags: '--new-word', description: 'the word that is completed is a new, empty one' }],

  async run(world, [typed], { newWord }) {
    const words = [...typed, ...(newWord ? [''] : [])];
    // Nobody who presses a key wants to read of settings with faults.
    const found = await complete(words, { ...world, err: () => undefined }).catch(() => []);
    world.out(
      found === FILES
        ? ':files\n'
        : found.map(({ value, description }) => `${value}\t${description}\n`).join(''),
    );
    return EXIT.done;
  },
});
