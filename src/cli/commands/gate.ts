import { loadGateWords } from '../../languages/gate.js';
import { nextPhase, type Phase } from '../../status/gates.js';
import { type GateStatus, gateStatus } from '../../status/gate-status.js';
import { judge } from '../../status/judge.js';
import { choiceOf, meaning } from '../../text/hint.js';
import { jsonText } from '../../text/json-text.js';
import { nameKeyInAnyCase } from '../../text/name-key.js';
import { nearest } from '../../text/nearest.js';
import { drawnInColumns } from '../../text/columns.js';
import { gateReport, verdictOf } from '../../reports/terminal-gate.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { command } from '../arguments/command.js';
import { makeDrawing } from '../drawing.js';
import { EXIT } from '../ending.js';
import { FORMAT } from '../arguments/flags.js';
import { inSession, type Session } from '../session.js';
import { knownOf } from '../signature-checks.js';
import { spokenLanguage } from '../spoken-language.js';
import { findDocument } from '../changing/step-address.js';

export const gate = command({
  parameters: [
    { name: '<document>', description: 'a path or an id' },
    { name: '[phase]', description: 'the phase that is to begin; the next by default' },
  ],
  flags: [FORMAT],

  async run(world, [word, phase], options) {
    return inSession(world, options, async (session) => {
      const open = await findDocument(session, word);
      const { document, workspace } = open;
      const { kinds, settings, calendar } = workspace;
      const judged = judge(document, kinds);
      if (!judged || judged.phases.length === 0) {
        throw unusable('no-phases', { path: document.source.path });
      }
      const { phases } = judged;
      const today = session.today(workspace);
      const asked = phase === undefined ? nextPhase(phases, today) : phaseNamed(phase, phases);
      const { people, dueSoon, signOff: demands } = settings;
      const known = await knownOf(open, session);
      const context = { kinds, people, calendar, demands, dueSoon, today, ...known };
      const result = gateStatus(judged, asked, context);
      world.out(options.format === 'json' ? `${jsonText(result)}\n` : await draw(result, session, workspace));
      return result.open ? EXIT.done : EXIT.findings;
    });
  },
});

/** The phase with this id, letter case aside, or with this title. @throws Unusable */
function phaseNamed(word: string, phases: readonly Phase[]): Phase {
  const wanted = nameKeyInAnyCase(word);
  const found = phases.find((phase) =>
    [phase.id, phase.title].some((name) => nameKeyInAnyCase(name) === wanted),
  );
  if (found) return found;
  const words = phases.flatMap(({ id, title }) => [id, title]);
  // One letter is near every other.
  const meant = word.length > 1 ? nearest(word, words) : undefined;
  const hint = meant === undefined ? choiceOf(phases.map(({ id }) => id)) : meaning(meant);
  throw unusable('no-phase-to-begin', { word, hint });
}

async function draw(result: GateStatus, session: Session, workspace: Workspace): Promise<string> {
  const language = spokenLanguage(session, [{ workspace }]);
  const words = await loadGateWords(language);
  if (session.options.quiet) return `${verdictOf(result, words)}\n`;
  const { company } = workspace.settings;
  const drawing = await makeDrawing(session, language, company === undefined ? [] : [company]);
  return drawnInColumns(() => gateReport(result, words, drawing));
}
