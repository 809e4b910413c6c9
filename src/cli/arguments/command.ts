import type { CommandModule } from '../commands.js';
import type { World } from '../world.js';
import type { Flag, Parameter } from './flags.js';
import type { GlobalOptions } from './global-flags.js';
import type { ArgumentsOf, OptionsOf } from './typed-arguments.js';

/** A command whose arguments and options have the types that its parameters and flags say. */
interface TypedCommand<P extends readonly Parameter[], F extends readonly Flag[]> extends Omit<
  CommandModule,
  'run'
> {
  readonly parameters: P;
  readonly flags: F;
  run(world: World, args: ArgumentsOf<P>, options: GlobalOptions & OptionsOf<F>): Promise<number>;
}

/** Makes a command of what it takes and what it does with it. */
export function command<const P extends readonly Parameter[], const F extends readonly Flag[]>(
  typed: TypedCommand<P, F>,
): CommandModule {
  // Whoever reads arguments makes of them what parameters and flags say; the compiler takes it on trust.
  return typed;
}
