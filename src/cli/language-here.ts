import type { Language } from '../document/vocabulary.js';
import { SettingsFaults } from '../workspace/settings-faults.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { Session } from './session.js';
import type { World } from './world.js';

/**
 * The language that people are spoken to in before a command has opened any workspace, or where it cannot: that of the
 * workspace worked in. What is wrong with the flags or the settings is no reason to speak another.
 *
 * @param otherwise the language where nobody works in a workspace
 */
export async function languageHere(
  world: World,
  options: GlobalOptions,
  otherwise: Language = 'en',
): Promise<Language> {
  const { language, cwd, config } = options;
  if (language !== undefined) return language;
  try {
    return await languageWorkedIn(new Session(world, options));
  } catch (error) {
    if (error instanceof SettingsFaults) return error.document.language;
    return cwd === undefined && config === undefined ? otherwise : languageHere(world, {}, otherwise);
  }
}

async function languageWorkedIn(session: Session): Promise<Language> {
  try {
    return (await session.workspace()).settings.language;
  } finally {
    await session.close();
  }
}
