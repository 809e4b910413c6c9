import type { VerifyWords } from '../verify.js';

export const nbVerifyWords: VerifyWords = {
  states: {
    verified: 'bekreftet',
    fresh: 'uendret, uten nøkkel',
    unchecked: 'ikke kontrollert',
    'without-digest': 'uten kontrollsum',
    earlier: 'tidligere',
    stale: 'endret etterpå',
    invalid: 'ugyldig',
  },
  statesOfMany: {
    verified: 'bekreftede',
    fresh: 'uendrede, uten nøkkel',
    unchecked: 'ikke kontrollerte',
    'without-digest': 'uten kontrollsum',
    earlier: 'tidligere',
    stale: 'endret etterpå',
    invalid: 'ugyldige',
  },
  sum: (all, counts) => `${all} ${all === 1 ? 'signering' : 'signeringer'}: ${counts.join(' · ')}`,
  unread: (count) => `${count} ${count === 1 ? 'linje' : 'linjer'} kan ikke leses som signering`,
  lacking: (count) => `${count} trinn mangler noe som innstillingene krever`,
  orphans: (count) => `${count} ${count === 1 ? 'signatur' : 'signaturer'} uten signering`,
  sameIds: (count) =>
    `${count} ${count === 1 ? 'signert dokument har' : 'signerte dokumenter har'} samme id som et annet`,
  nothing: 'Ingenting er signert ennå.',
  trusted: (ref, commit) => `Nøkler og krav er hentet fra ${ref} (${commit}).`,
  committedBy: (steps, signer, email, commit, date) =>
    `${steps}: lagt inn av ${email} (${commit}, ${date}), ikke av ${signer}, som signerte.`,
  uncommitted: 'Noen av linjene er ikke i noen commit ennå.',
  shallow: 'Historikken her rekker ikke tilbake til de commitene som førte inn noen av linjene.',
};
