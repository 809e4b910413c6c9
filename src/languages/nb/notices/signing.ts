import type { enSigningNotices } from '../../en/notices/signing.js';
import { hinted } from '../hinted.js';

const whoSigns = (keys: string) => `oppgi med --as hvem som signerer (velg blant ${keys})`;

/** What is said about sign-offs and waivers, who makes them and what proves them, in Norwegian. */
export const nbSigningNotices: typeof enSigningNotices = {
  'nobody-can-sign': () =>
    'innstillingene oppgir ingen som kan signere; legg til «people» i serviceplan.yaml',
  'nobody-signs': ({ keys }) => whoSigns(keys),
  'stranger-signs': ({ email, keys }) =>
    `e-postadressen i git, ${email}, tilhører ingen i innstillingene; ${whoSigns(keys)}`,
  'no-signer': ({ as, hint }) => `--as: «${as}» finnes ikke blant personene i innstillingene${hinted(hint)}`,
  'two-signers': ({ word, one, other }) =>
    `«${word}» kan være ${one} eller ${other}; oppgi med --as hvem du mener`,
  'signer-with-comma': ({ said }) => `${said}; endre navnet i innstillingene`,
  'signer-has-left': ({ name, until, date }) =>
    `${name} sluttet ${until} og kan ikke stå for noe ${date}; ingenting er skrevet`,
  'sign-off-in-future': ({ date, today }) => `--on: ${date} ligger fram i tid; i dag er det ${today}`,
  'sign-off-before-receipt': ({ path, received, date }) =>
    `reklamasjonen ${path} kom inn ${received}; ingenting i den kan ha blitt gjort ${date}`,
  'no-meaning': ({ done, approved, refused, given, hint }) =>
    `--meaning skal være ${done}, ${approved} eller "${refused}", ikke «${given}»${hinted(hint)}`,
  'note-like-digest': ({ flag, note }) =>
    `${flag} kan verken være eller etter et komma slutte med noe som ligner en kontrollsum, et tall og et kolon: «${note}»`,
  'unsigned-without-reason': () => 'oppgi begrunnelsen med --reason; den blir stående i dokumentet',
  'nothing-signed': ({ failed }) => `${failed}; ingenting ble signert`,
  'signature-in-the-way': ({ path }) =>
    `${path} finnes allerede og bekrefter ingenting; slett den og signer på nytt`,
  'signature-not-counted': ({ reason, line }) =>
    `--key: ingenting ble signert. ${reason}${line === '' ? '' : ` Hvis nøkkelen er personens egen, trengs det en linje i allowed_signers med e-postadressen og «${line}».`}`,
  'waived-without-reason': () =>
    'oppgi begrunnelsen med --reason, for eksempel --reason "kunden har egne lokaler"',
  'reason-like-day': ({ reason }) =>
    `«${reason}» ville bli lest som siste dag; oppgi den med --until, og begrunnelsen med andre ord`,
  'waiver-past': ({ until, today }) => `--until: ${until} er passert; i dag er det ${today}`,
  'waived-too-late': ({ step, date }) =>
    `${step} ble signert ${date}; det er ingenting som kan utgå. Ingenting er skrevet`,
  'trust-with-config': () =>
    '--trust-ref henter innstillingene fra den oppgitte referansen, så --config kan ikke brukes samtidig',
  'unproven-sign-offs': ({ count }) =>
    `${count === 1 ? '1 signering som teller, er' : `${count} signeringer som teller, er`} ikke bekreftet med nøkkel, selv om --require-verified krever det`,
};
