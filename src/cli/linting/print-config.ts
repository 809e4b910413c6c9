import { resolve } from 'node:path';
import { loadTongue } from '../../languages/messages.js';
import type { RuleWeights } from '../../lint/check.js';
import { settingsInForce } from '../../lint/settings-in-force.js';
import { RULES } from '../../rules/all.js';
import { jsonText } from '../../text/json-text.js';
import { largest } from '../../text/largest.js';
import { visible } from '../../text/visible.js';
import { shownPath } from '../../workspace/files/paths.js';
import type { Session } from '../session.js';

/** Prints every setting that holds for a file, and where it was set: as columns, or as JSON for programs. */
export async function printConfig(
  session: Session,
  file: string,
  flags: RuleWeights,
  asJson: boolean,
): Promise<void> {
  const path = resolve(session.cwd, file);
  const workspace = await session.workspaces.of(path);
  const inside = shownPath(path, workspace.root);
  const settings = settingsInForce(inside, workspace.settings, workspace.layers, RULES, flags);
  const { world } = session;
  if (asJson) {
    world.out(`${jsonText({ version: 1, path: shownPath(path, session.cwd), settings }, 2)}\n`);
    return;
  }
  const { words } = await loadTongue(session.options.language ?? workspace.settings.language);
  const rows = settings.map(({ key, value, origin }) =>
    [key, value, origin ?? `(${words.usual})`].map(visible),
  );
  const widths = [0, 1].map((column) => largest(rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  world.out(`${lines.join('\n')}\n`);
}
