import type { enKeysMessages } from '../../en/messages/keys.js';
import { did } from '../did-you-mean.js';

/** Whose sign-offs do not count because their signatures are not valid; nothing where there are none. */
const without = (names: string) =>
  names === '' ? '' : ` Räknas inte, eftersom signaturen är ogiltig: ${names}.`;

/** What the tool says about keys, and what sign-offs must be, in Swedish. */
export const svKeysMessages: typeof enKeysMessages = {
  'signature-garbage': ({ path }) =>
    `${path} är ingen signatur till en signering: här ska det stå en SSH-signatur och det som den intygar.`,
  'signature-copied': ({ document }) => `Signaturen gäller dokumentet ”${document}”, inte det här.`,
  'signature-moved': ({ step }) => `Signaturen gäller steget ${step}, inte det här.`,
  'signature-other-signer': ({ signer, name }) =>
    `Signaturen gäller en signering av ${signer}, inte av ${name}.`,
  'signature-other-day': ({ date, day }) => `Signaturen gäller en signering den ${date}, inte den ${day}.`,
  'signature-other-meaning': ({ meaning }) => `Signaturen gäller en signering med innebörden ”${meaning}”.`,
  'signature-other-content': ({ digest }) =>
    `Signaturen gäller ett annat innehåll (${digest}): steget och kontrollsumman har ändrats i efterhand.`,
  'signature-namespace': ({ namespace, expected }) =>
    `Signaturen är gjord för ”${namespace}”, inte för ”${expected}”.`,
  'signature-signer-unknown': ({ name }) =>
    `${name} finns inte med e-postadress i serviceplan.yaml, så ingen nyckel kan höra dit.`,
  'signature-no-allowed-signers': () =>
    'Bredvid serviceplan.yaml saknas filen allowed_signers, som anger vems nycklar som gäller.',
  'signature-unknown-key': ({ key, address }) =>
    `Signaturen är gjord med en nyckel (${key}) som enligt allowed_signers inte tillhör ${address}.`,
  'signature-refused-key': ({ key }) =>
    `Signaturens nyckel (${key}) står i allowed_signers bara tillsammans med ett mönster, och sådana godtas inte.`,
  'signature-foreign-key': ({ key, owners, address }) =>
    `Signaturen är gjord med en nyckel som tillhör ${owners} (${key}), inte ${address}.`,
  'signature-revoked': ({ key }) =>
    `Signaturens nyckel (${key}) är spärrad, eller så går revoked_keys inte att läsa.`,
  'signature-too-early': ({ key, day }) =>
    `Signeringen är daterad ${day}, innan nyckeln (${key}) började gälla.`,
  'signature-expired': ({ key, day }) =>
    `Signeringen är daterad ${day}, när nyckeln (${key}) hade slutat gälla.`,
  'signature-not-for-sign-offs': ({ key }) =>
    `Nyckeln (${key}) får enligt sina ”namespaces” i allowed_signers inte användas för signeringar.`,
  'signature-certificate': ({ detail }) => `Signaturens certifikat gäller inte: ${detail}.`,
  'signature-bad': ({ key, address }) =>
    `Signaturen stämmer inte med det som den ska intyga: ${address} (${key}) har inte signerat det här.`,
  'signature-no-ssh-keygen': () =>
    'Signaturen kunde inte kontrolleras: ssh-keygen (OpenSSH 8.8 eller senare) finns inte på den här datorn.',
  'signature-no-answer': ({ detail }) => `Signaturen kunde inte kontrolleras: ${detail}.`,
  'unproven-sign-off': ({ step, name }) =>
    `${step} måste signeras med nyckel, och till signeringen av ${name} finns ingen signatur.`,
  'unchecked-sign-off': ({ step, name, detail }) =>
    `${step} måste signeras med nyckel, men signaturen till signeringen av ${name} kunde inte kontrolleras: ${detail || 'ssh-keygen (OpenSSH 8.8 eller senare) finns inte på den här datorn'}.`,
  'lacks-persons': ({ step, have, need, uncounted }) =>
    `${step} måste signeras av ${need} personer i serviceplan.yaml; de signeringar som räknas är gjorda av ${have}.${without(uncounted)}`,
  'lacks-another': ({ step, name, uncounted }) =>
    `${step} måste signeras av någon som inte själv ansvarar för steget, och det gör ${name}.${without(uncounted)}`,
  'lacks-customer': ({ step, uncounted }) =>
    `${step} måste signeras även av kunden: av en person med rollen ”customer”.${without(uncounted)}`,
  'lacks-role': ({ step, role, uncounted }) =>
    `${step} måste signeras av en person som har rollen ”${role}” i serviceplan.yaml.${without(uncounted)}`,
  'orphan-signature': ({ path, step }) =>
    `${path} är signaturen till en signering av ${step} som inte finns här.`,
  'unmatched-demand': ({ key, nearest, phases }) =>
    `Det finns varken någon fas eller något steg ”${key}”, så här krävs ingenting${nearest === '' ? `. Faserna är ${phases}.` : did(nearest)}`,
  'demand-of-nobody': ({ key, role, nearest }) =>
    `”${key}” ska signeras av någon med rollen ”${role}”, som ingen har i inställningarna${did(nearest)}`,
  'wildcard-signer': ({ pattern }) =>
    `”${pattern}” skulle låta en och samma nyckel signera som flera personer; skriv varje e-postadress för sig. Raden räknas inte.`,
  'malformed-signer': ({ detail, text, nearest }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)} Raden räknas inte.`,
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () => 'Här ska det stå e-postadresser med komma emellan, eventuella alternativ och en öppen nyckel',
  option: (text) => `Det finns inget alternativ ”${text}”`,
  value: (text) => `${text} är inte skrivet som det alternativet ska vara`,
};
