import type { LintWords } from '../messages.js';

/** The words around findings. */
export const nbLintWords: LintWords = {
  severities: { error: 'feil', warning: 'advarsel', note: 'merknad' },
  documents: (count) => `${count} ${count === 1 ? 'dokument' : 'dokumenter'}`,
  errors: (count) => `${count} ${count === 1 ? 'feil' : 'feil'}`,
  warnings: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
  notes: (count) => `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
  found: (counts, documents) => `${counts} i ${documents}`,
  clean: (documents) => `${documents}, ingenting å bemerke`,
  mended: (findings, documents) => `${findings} funn rettet i ${documents}`,
  wouldMend: (findings, documents) => `--fix ville ha rettet ${findings} funn i ${documents}`,
  baselineKnown: (findings, file) => `${findings} funn utelatt, kjent fra ${file}`,
  baselineGone: (findings, file) =>
    `${findings} funn i ${file} finnes ikke lenger; oppdater filen med --write-baseline`,
  baselineWritten: (findings, file) => `${findings} funn skrevet til ${file}`,
  usual: 'standard',
  watching: (time) => `kontrollert ${time}; Ctrl-C avslutter`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes kan rette ${unsafe} av dem`
      : `--fix kan rette ${safe} av dem${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} til`}`,
};
