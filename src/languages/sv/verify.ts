import type { VerifyWords } from '../verify.js';

export const svVerifyWords: VerifyWords = {
  states: {
    verified: 'styrkt',
    fresh: 'oförändrad, utan nyckel',
    unchecked: 'ej kontrollerad',
    'without-digest': 'utan kontrollsumma',
    earlier: 'tidigare',
    stale: 'ändrad efteråt',
    invalid: 'ogiltig',
  },
  statesOfMany: {
    verified: 'styrkta',
    fresh: 'oförändrade, utan nyckel',
    unchecked: 'ej kontrollerade',
    'without-digest': 'utan kontrollsumma',
    earlier: 'tidigare',
    stale: 'ändrade efteråt',
    invalid: 'ogiltiga',
  },
  sum: (all, counts) => `${all} ${all === 1 ? 'signering' : 'signeringar'}: ${counts.join(' · ')}`,
  unread: (count) => `${count} ${count === 1 ? 'rad' : 'rader'} går inte att läsa som signering`,
  lacking: (count) => `${count} steg saknar något som inställningarna kräver`,
  orphans: (count) => `${count} ${count === 1 ? 'signatur' : 'signaturer'} utan signering`,
  sameIds: (count) =>
    `${count} ${count === 1 ? 'signerat' : 'signerade'} dokument har samma id som ett annat`,
  nothing: 'Ingenting är signerat än.',
  trusted: (ref, commit) => `Nycklar och krav hämtas från ${ref} (${commit}).`,
  committedBy: (steps, signer, email, commit, date) =>
    `${steps}: inlagt av ${email} (${commit}, ${date}), inte av ${signer}, som signerade.`,
  uncommitted: 'Några av raderna finns inte i någon commit än.',
  shallow: 'Historiken här når inte tillbaka till de commitar som förde in några av raderna.',
};
