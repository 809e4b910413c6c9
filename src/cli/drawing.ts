import { LANGUAGES, type Language } from '../document/vocabulary.js';
import { makePaint } from '../formats/paint.js';
import { loadLabels } from '../languages/labels.js';
import type { TerminalOptions } from '../reports/terminal.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Session } from './session.js';
import { columnsOf, isColourful } from './world.js';

/** The language that people are spoken to in: the flag's, else the first workspace's. */
export function spokenLanguage({ options }: Session, workspaces: readonly Workspace[]): Language {
  return LANGUAGES.find((known) => known === options.language) ?? workspaces[0]?.settings.language ?? 'en';
}

/** Whose workspaces these are: the company where there is one, else nobody in particular. */
export function companyOf(workspaces: readonly Workspace[]): string {
  const company = workspaces.length === 1 ? workspaces[0]?.settings.company : undefined;
  return company ?? 'serviceplan';
}

/** How reports of these workspaces are to be drawn on the terminal at hand. */
export async function makeDrawing(
  session: Session,
  workspaces: readonly Workspace[],
): Promise<TerminalOptions> {
  const { world, options } = session;
  return {
    paint: await makePaint(isColourful(world, options.color, 'stdout')),
    labels: await loadLabels(spokenLanguage(session, workspaces)),
    columns: columnsOf(world),
    heading: companyOf(workspaces),
  };
}
