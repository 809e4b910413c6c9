import { SettingsFaults } from '../workspace/settings-faults.js';
import { Unusable } from '../workspace/files/unusable.js';
import { EXIT, Interrupted } from './ending.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { settingsFaultsText } from './settings-faults-text.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** Names what ended a command, for a person to mend. No stack trace reaches a person. */
export async function tellEnding(error: unknown, world: World, options: GlobalOptions): Promise<number> {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof SettingsFaults) {
    world.err(await settingsFaultsText(error, world, options));
    return EXIT.unusable;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const isTheirs = error instanceof Unusable || isSystemError(error);
  tell(world, isTheirs ? reason : `this should not have happened: ${reason}`);
  if (world.env['SERVICEPLAN_DEBUG'] && error instanceof Error) world.err(`${error.stack ?? ''}\n`);
  return EXIT.unusable;
}

/** What the operating system refused, such as a full disk. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
