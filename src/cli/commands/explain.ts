import type { Language } from '../../document/vocabulary.js';
import { makePaint } from '../../formats/paint.js';
import { RULE_IDS, RULES } from '../../rules/all.js';
import { hintFor } from '../../text/hint.js';
import { findRoot } from '../../workspace/files/root.js';
import { unusable } from '../../languages/unusable.js';
import { rulePage } from '../../workspace/rule-pages.js';
import { SettingsFaults } from '../../workspace/settings-faults.js';
import { command } from '../arguments/command.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import { EXIT } from '../ending.js';
import { inSession } from '../session.js';
import { spokenLanguage } from '../spoken-language.js';
import { isColourful, type World } from '../world.js';

export const explain = command({
  parameters: [{ name: '[rule]', description: 'the id of a rule; without one, all are listed' }],
  flags: [],

  async run(world, [id], options) {
    if (id !== undefined && !RULE_IDS.includes(id)) {
      throw unusable('no-rule-listed', { id, hint: hintFor(id, RULE_IDS) });
    }
    const language = await languageOf(world, options);
    world.out(id === undefined ? list(language) : await page(id, language, world, options));
    return EXIT.done;
  },
});

/** Every rule with its severity, which settings name in English, and what is wrong. */
function list(language: Language): string {
  const width = Math.max(...RULES.map((rule) => rule.id.length));
  return RULES.map(({ id, severity }) => {
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${rulePage(id, language).summary}\n`;
  }).join('');
}

async function page(id: string, language: Language, world: World, { color }: GlobalOptions): Promise<string> {
  const paint = await makePaint(isColourful(world, color, 'stdout'));
  return rulePage(id, language).text.replace(/^#+ .*$/gm, (heading) => paint.bold(heading));
}

/** That of the workspace, if there is one. Its settings may have faults: those, too, are to be explained. */
async function languageOf(world: World, options: GlobalOptions): Promise<Language> {
  return inSession(world, options, async (session) => {
    const root = findRoot(session.cwd);
    if (root === undefined) return spokenLanguage(session, []);
    try {
      return spokenLanguage(session, [{ workspace: await session.workspaces.at(root) }]);
    } catch (error) {
      if (error instanceof SettingsFaults) return spokenLanguage(session, []);
      throw error;
    }
  });
}
