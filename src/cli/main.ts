import { EXIT, Interrupted } from './ending.js';
import { Unusable } from '../workspace/unusable.js';
import { SettingsFaults } from '../workspace/settings-faults.js';
import { VERSION } from './version.js';
import type { World } from './world.js';

export { realWorld } from './real-world.js';

/**
 * Runs the command that the arguments name.
 *
 * @returns the exit code, once everything is written
 */
export async function main(world: World): Promise<number> {
  if (world.argv.length === 1 && (world.argv[0] === '--version' || world.argv[0] === '-V')) {
    world.out(`${VERSION}\n`);
    return EXIT.done;
  }
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(world);
  } catch (error) {
    return tellEnding(error, world);
  }
}

/** Names what ended a command. No stack trace reaches a person. */
async function tellEnding(error: unknown, world: World): Promise<number> {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof SettingsFaults) {
    const { settingsFaultsText } = await import('./settings-faults-text.js');
    world.err(await settingsFaultsText(error, world));
    return EXIT.unusable;
  }
  const { visible } = await import('../text/visible.js');
  if (error instanceof Unusable) {
    world.err(`serviceplan: ${error.message.split('\n').map(visible).join('\n')}\n`);
    return EXIT.unusable;
  }
  const reason = error instanceof Error ? error.message : String(error);
  world.err(`serviceplan: this should not have happened: ${visible(reason)}\n`);
  if (world.env['SERVICEPLAN_DEBUG'] && error instanceof Error) world.err(`${error.stack}\n`);
  return EXIT.unusable;
}
