import type { LintWords } from '../messages.js';
import { plural } from '../plural.js';

/** The words around findings. */
export const svLintWords: LintWords = {
  severities: { error: 'fel', warning: 'varning', note: 'notis' },
  documents: (count) => `${count} ${count === 1 ? 'dokument' : 'dokument'}`,
  errors: (count) => `${count} ${count === 1 ? 'fel' : 'fel'}`,
  warnings: (count) => `${count} ${count === 1 ? 'varning' : 'varningar'}`,
  notes: (count) => `${count} ${count === 1 ? 'notis' : 'notiser'}`,
  found: (counts, documents) => `${counts} i ${documents}`,
  clean: (documents) => `${documents}, inget att anmärka på`,
  mended: (findings, documents) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} åtgärdad${findings === 1 ? '' : 'e'} i ${documents}`,
  wouldMend: (findings, documents) =>
    `--fix skulle åtgärda ${plural(findings, 'anmärkning', 'anmärkningar')} i ${documents}`,
  baselineKnown: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} ${findings === 1 ? 'utelämnad, känd' : 'utelämnade, kända'} från ${file}`,
  baselineGone: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} i ${file} finns inte längre; uppdatera filen med --write-baseline`,
  baselineWritten: (findings, file) =>
    `${plural(findings, 'anmärkning', 'anmärkningar')} ${findings === 1 ? 'skriven' : 'skrivna'} till ${file}`,
  usual: 'standard',
  watching: (time) => `kontrollerat ${time}; Ctrl-C avslutar`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes kan åtgärda ${unsafe} av dem`
      : `--fix kan åtgärda ${safe} av dem${unsafe === 0 ? '' : `, --fix --unsafe-fixes ytterligare ${unsafe}`}`,
};
