import type { GlobalOptions } from './arguments/global-flags.js';
import { readPlainArguments } from './arguments/plain-arguments.js';
import type { World } from './world.js';

/**
 * Runs the command that the arguments name, and tells a person what keeps it from running.
 *
 * @param version what `--version` prints
 * @returns the exit code
 */
export async function runProgram(world: World, version: string): Promise<number> {
  let options: GlobalOptions | undefined;
  try {
    const invocation = (await readPlainArguments(world.argv)) ?? (await readInFull(world, version));
    if (typeof invocation === 'number') return invocation;
    options = invocation.options;
    if (options.color === false) world.withoutColours();
    return await invocation.module.run(world, invocation.args, invocation.options);
  } catch (error) {
    const { tellEnding } = await import('./tell-ending.js');
    return tellEnding(error, world, options ?? (await givenOptions(world)));
  }
}

/** What could be read of arguments that could not be read as a whole. */
async function givenOptions({ argv }: World): Promise<GlobalOptions> {
  const given = await import('./arguments/given-options.js');
  return given.givenOptions(argv);
}

async function readInFull(world: World, version: string) {
  const { readFullArguments } = await import('./arguments/full-arguments.js');
  return readFullArguments(world, version);
}
