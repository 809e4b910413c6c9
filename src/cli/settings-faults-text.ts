import { makePaint } from '../formats/paint.js';
import { stylishFormat } from '../formats/stylish.js';
import { loadTongue } from '../languages/messages.js';
import { reportFile } from '../lint/report.js';
import { drawnInColumns } from '../text/columns.js';
import type { SettingsFaults } from '../workspace/settings-faults.js';
import type { GlobalOptions } from './arguments/global-flags.js';
import { isColourful, type World } from './world.js';

/**
 * Shows what is wrong with a settings file as `lint` shows what is wrong with a document, in the language that the flag
 * or the file itself asks for.
 */
export async function settingsFaultsText(
  { document }: SettingsFaults,
  world: World,
  { language = document.language }: GlobalOptions,
): Promise<string> {
  const paint = await makePaint(isColourful(world, undefined, 'stderr'));
  const { messages, words } = await loadTongue(language);
  const findings = document.faults
    .map((fault) => ({ ...fault, severity: 'error' as const }))
    .sort((a, b) => a.span.start - b.span.start);
  const report = reportFile(document, findings, messages);
  return drawnInColumns(() => stylishFormat(paint, words).file(report));
}
