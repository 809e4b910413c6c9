import type { enKeysMessages } from '../../en/messages/keys.js';
import { did } from '../did-you-mean.js';

/** Whose sign-offs do not count because their signatures are not valid; nothing where there are none. */
const without = (names: string) =>
  names === '' ? '' : ` Teller ikke, fordi signaturen er ugyldig: ${names}.`;

/** What the tool says about keys, and what sign-offs must be, in Norwegian. */
export const nbKeysMessages: typeof enKeysMessages = {
  'signature-garbage': ({ path }) =>
    `${path} er ikke signaturen til en signering: Her skal det stå en SSH-signatur og det den bekrefter.`,
  'signature-copied': ({ document }) => `Signaturen gjelder dokumentet «${document}», ikke dette.`,
  'signature-moved': ({ step }) => `Signaturen gjelder trinnet ${step}, ikke dette.`,
  'signature-other-signer': ({ signer, name }) =>
    `Signaturen gjelder en signering av ${signer}, ikke av ${name}.`,
  'signature-other-day': ({ date, day }) => `Signaturen gjelder en signering datert ${date}, ikke ${day}.`,
  'signature-other-meaning': ({ meaning }) => `Signaturen gjelder en signering med betydningen «${meaning}».`,
  'signature-other-content': ({ digest }) =>
    `Signaturen gjelder et annet innhold (${digest}): Trinnet og kontrollsummen er endret i ettertid.`,
  'signature-namespace': ({ namespace, expected }) =>
    `Signaturen er laget for «${namespace}», ikke for «${expected}».`,
  'signature-signer-unknown': ({ name }) =>
    `${name} står ikke med e-postadresse i serviceplan.yaml, så ingen nøkkel kan høre til.`,
  'signature-no-allowed-signers': () =>
    'Filen allowed_signers mangler ved siden av serviceplan.yaml; den angir hvilke nøkler som gjelder, og hvem de tilhører.',
  'signature-unknown-key': ({ key, address }) =>
    `Signaturen er laget med en nøkkel (${key}) som ifølge allowed_signers ikke tilhører ${address}.`,
  'signature-refused-key': ({ key }) =>
    `Nøkkelen til signaturen (${key}) står i allowed_signers bare sammen med et mønster, og det godtas ikke.`,
  'signature-foreign-key': ({ key, owners, address }) =>
    `Signaturen er laget med en nøkkel som tilhører ${owners} (${key}), ikke ${address}.`,
  'signature-revoked': ({ key }) =>
    `Nøkkelen til signaturen (${key}) er sperret, eller revoked_keys kan ikke leses.`,
  'signature-too-early': ({ key, day }) =>
    `Signeringen er datert ${day}, før nøkkelen (${key}) begynte å gjelde.`,
  'signature-expired': ({ key, day }) =>
    `Signeringen er datert ${day}, da nøkkelen (${key}) hadde sluttet å gjelde.`,
  'signature-not-for-sign-offs': ({ key }) =>
    `Nøkkelen (${key}) kan ifølge «namespaces» i allowed_signers ikke brukes til signeringer.`,
  'signature-certificate': ({ detail }) => `Sertifikatet til signaturen gjelder ikke: ${detail}.`,
  'signature-bad': ({ key, address }) =>
    `Signaturen stemmer ikke med det den skal bekrefte: ${address} (${key}) har ikke signert dette.`,
  'signature-no-ssh-keygen': () =>
    'Signaturen kunne ikke kontrolleres: ssh-keygen (OpenSSH 8.8 eller nyere) finnes ikke på denne maskinen.',
  'signature-no-answer': ({ detail }) => `Signaturen kunne ikke kontrolleres: ${detail}.`,
  'unproven-sign-off': ({ step, name }) =>
    `${step} må signeres med nøkkel, og signeringen fra ${name} har ingen signatur.`,
  'unchecked-sign-off': ({ step, name, detail }) =>
    `${step} må signeres med nøkkel, men signaturen til signeringen fra ${name} kunne ikke kontrolleres: ${detail || 'ssh-keygen (OpenSSH 8.8 eller nyere) finnes ikke på denne maskinen'}.`,
  'lacks-persons': ({ step, have, need, uncounted }) =>
    `${step} må signeres av ${need} personer i serviceplan.yaml; signeringene som teller, er gjort av ${have}.${without(uncounted)}`,
  'lacks-another': ({ step, name, uncounted }) =>
    `${step} må signeres av noen som ikke selv har ansvaret for trinnet, slik ${name} har.${without(uncounted)}`,
  'lacks-customer': ({ step, uncounted }) =>
    `${step} må også signeres av kunden: av en person med rollen «customer».${without(uncounted)}`,
  'lacks-role': ({ step, role, uncounted }) =>
    `${step} må signeres av en person som har rollen «${role}» i serviceplan.yaml.${without(uncounted)}`,
  'orphan-signature': ({ path, step }) =>
    `${path} er signaturen til en signering av ${step} som ikke finnes her.`,
  'unmatched-demand': ({ key, nearest, phases }) =>
    `Det finnes verken noen fase eller noe trinn «${key}», så her kreves ingenting${nearest === '' ? `. Fasene er ${phases}.` : did(nearest)}`,
  'demand-of-nobody': ({ key, role, nearest }) =>
    `«${key}» skal signeres av noen med rollen «${role}», som ingen har i innstillingene${did(nearest)}`,
  'wildcard-signer': ({ pattern }) =>
    `«${pattern}» ville latt én nøkkel signere som flere personer; skriv hver e-postadresse for seg. Linjen teller ikke.`,
  'malformed-signer': ({ detail, text, nearest }) =>
    `${SIGNER_FAULTS[detail]?.(text) ?? ''}${did(nearest)} Linjen teller ikke.`,
};

/** What is wrong with a line of allowed_signers. */
const SIGNER_FAULTS: Readonly<Record<string, (text: string) => string>> = {
  form: () =>
    'Her skal det stå e-postadresser med komma mellom, eventuelle alternativer og en offentlig nøkkel',
  option: (text) => `Alternativet «${text}» finnes ikke`,
  value: (text) => `${text} er ikke skrevet slik alternativet krever`,
};
