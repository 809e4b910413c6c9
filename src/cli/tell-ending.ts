import type { Language } from '../document/vocabulary.js';
import { notice } from '../languages/notices.js';
import { SettingsFaults } from '../workspace/settings-faults.js';
import { Unusable } from '../languages/unusable.js';
import { EXIT, Interrupted } from './ending.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { languageHere } from './language-here.js';
import { settingsFaultsText } from './settings-faults-text.js';
import { tell, tellNotice, visibleLines } from './tell.js';
import type { World } from './world.js';

/** Names what ended a command, for a person to mend. No stack trace reaches a person. */
export async function tellEnding(error: unknown, world: World, options: GlobalOptions): Promise<number> {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof SettingsFaults) {
    world.err(await settingsFaultsText(error, world, options));
    return EXIT.unusable;
  }
  const known = error instanceof Unusable ? error.language : undefined;
  await tellReason(error, world, known ?? (await languageHere(world, options)));
  if (world.env['SERVICEPLAN_DEBUG'] && error instanceof Error)
    world.err(`${visibleLines(error.stack ?? '')}\n`);
  return EXIT.unusable;
}

async function tellReason(error: unknown, world: World, language: Language): Promise<void> {
  if (error instanceof Unusable) return tellNotice(world, language, error.notice);
  const reason = error instanceof Error ? error.message : String(error);
  if (isSystemError(error)) tell(world, reason);
  else await tellNotice(world, language, notice('unexpected', { reason }));
}

/** What the operating system refused, such as a full disk. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
