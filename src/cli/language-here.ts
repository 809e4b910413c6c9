import type { Language } from '../document/vocabulary.js';
import { SettingsFaults } from '../workspace/settings-faults.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { inSession } from './session.js';
import { spokenLanguage } from './spoken-language.js';
import type { World } from './world.js';

/**
 * The language that people are spoken to in before a command has opened any workspace, or where it cannot: that of the
 * workspace worked in. What is wrong with the flags or the settings is no reason to speak another.
 */
export async function languageHere(world: World, options: GlobalOptions): Promise<Language> {
  const { language, cwd, config } = options;
  if (language !== undefined) return language;
  try {
    return await inSession(world, options, async (session) =>
      spokenLanguage(session, [{ workspace: await session.workspace() }]),
    );
  } catch (error) {
    if (error instanceof SettingsFaults) return error.document.language;
    return cwd === undefined && config === undefined ? 'en' : languageHere(world, {});
  }
}
