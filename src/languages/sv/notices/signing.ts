import type { enSigningNotices } from '../../en/notices/signing.js';
import { hinted } from '../hinted.js';

const whoSigns = (keys: string) => `ange med --as vem som signerar (välj bland ${keys})`;

/** What is said about sign-offs and waivers, who makes them and what proves them, in Swedish. */
export const svSigningNotices: typeof enSigningNotices = {
  'nobody-can-sign': () =>
    'inställningarna anger ingen som kan signera; lägg till ”people” i serviceplan.yaml',
  'nobody-signs': ({ keys }) => whoSigns(keys),
  'stranger-signs': ({ email, keys }) =>
    `e-postadressen i git, ${email}, tillhör ingen i inställningarna; ${whoSigns(keys)}`,
  'no-signer': ({ as, hint }) => `--as: ”${as}” finns inte bland personerna i inställningarna${hinted(hint)}`,
  'two-signers': ({ word, one, other }) =>
    `”${word}” kan vara ${one} eller ${other}; ange med --as vem du menar`,
  'signer-with-comma': ({ said }) => `${said}; ändra namnet i inställningarna`,
  'signer-has-left': ({ name, until, date }) =>
    `${name} slutade ${until} och kan inte stå för något ${date}; inget har skrivits`,
  'sign-off-in-future': ({ date, today }) => `--on: ${date} ligger framåt i tiden; i dag är det ${today}`,
  'sign-off-before-receipt': ({ path, received, date }) =>
    `reklamationen ${path} kom in ${received}; inget i den kan ha gjorts ${date}`,
  'no-meaning': ({ done, approved, refused, given, hint }) =>
    `--meaning ska vara ${done}, ${approved} eller "${refused}", inte ”${given}”${hinted(hint)}`,
  'note-like-digest': ({ flag, note }) =>
    `${flag} får varken vara eller efter ett kommatecken sluta med något som ser ut som en kontrollsumma, ett tal och ett kolon: ”${note}”`,
  'unsigned-without-reason': () => 'ange skälet med --reason; det står sedan kvar i dokumentet',
  'nothing-signed': ({ failed }) => `${failed}; inget signerades`,
  'signature-in-the-way': ({ path }) =>
    `${path} finns redan och styrker ingenting; radera den och signera igen`,
  'signature-not-counted': ({ reason, line }) =>
    `--key: inget signerades. ${reason}${line === '' ? '' : ` Om nyckeln är personens egen behövs en rad i allowed_signers med e-postadressen och ”${line}”.`}`,
  'waived-without-reason': () => 'ange skälet med --reason, till exempel --reason "kunden har egna lokaler"',
  'reason-like-day': ({ reason }) =>
    `”${reason}” skulle läsas som sista dagen; ange den med --until, och skälet med andra ord`,
  'waiver-past': ({ until, today }) => `--until: ${until} har passerat; i dag är det ${today}`,
  'waived-too-late': ({ step, date }) =>
    `${step} signerades ${date}; det finns inget som kan utgå. Inget har skrivits`,
  'trust-with-config': () =>
    '--trust-ref hämtar inställningarna från den angivna referensen, så --config går inte att använda samtidigt',
  'unproven-sign-offs': ({ count }) =>
    `${count === 1 ? '1 signering som räknas är inte styrkt' : `${count} signeringar som räknas är inte styrkta`} med nyckel, fast --require-verified kräver det`,
};
