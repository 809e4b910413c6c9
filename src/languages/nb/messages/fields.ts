import type { enFieldsMessages } from '../../en/messages/fields.js';
import { did } from '../did-you-mean.js';

/** What the tool says about the fields of steps and entries, in Norwegian. */
export const nbFieldsMessages: typeof enFieldsMessages = {
  'date-form': ({ text }) => `«${text}» er ikke en dato: Skriv den som ÅÅÅÅ-MM-DD.`,
  'date-missing': ({ text, days }) =>
    days > 0
      ? `Datoen «${text}» finnes ikke: Den måneden har ${days} dager.`
      : `Datoen «${text}» finnes ikke: Månedene går fra 01 til 12.`,
  'field-unknown': ({ label, nearest, expected }) =>
    `«${label}» er ikke et felt i et trinn${nearest === '' ? `; feltene er ${expected}.` : did(nearest)}`,
  'field-without-label': ({ expected }) =>
    `Den første listen i et trinn er for feltene (${expected}), med «Felt: verdi» på hver linje. Sett en linje med tekst foran andre lister.`,
  'field-nested': () =>
    'Det som står innrykket under et felt, blir ikke lest. Skriv det etter kolonet, eller under listen med felt.',
  'field-outside': ({ label }) =>
    `«${label}» leses ikke her: Feltene står i listen rett under trinnets overskrift, som begynner med ###. Sett linjen inn der, med «- » foran.`,
  'field-struck-out': ({ label }) =>
    `«${label}» er strøket over her og blir derfor ikke lest. Fjern overstrykningen, eller linjen.`,
  'entry-field-unknown': ({ label, nearest, expected }) =>
    `«${label}» er ikke et felt som postene har her${nearest === '' ? `; feltene er ${expected}.` : did(nearest)}`,
  'entry-field-without-label': ({ expected }) =>
    `Den første listen i en post inneholder feltene, ett «Etikett: verdi» per linje: ${expected}. Sett en linje med tekst foran andre lister.`,
  'field-twice': ({ label, line }) =>
    `«${label}» står her for andre gang; det er feltet på linje ${line} som gjelder.`,
  'due-form': ({ text }) =>
    `«${text}» er ikke en gyldig frist: Skriv «2026-03-02» eller «2026-03-02 (start - 10 wd)». Enhetene er d, wd, w, m og y.`,
  'due-too-far': ({ text, most }) =>
    `«${text}» er ikke en gyldig frist: Tallet i parentesen kan være høyst ${most}.`,
  'every-form': ({ text }) =>
    `«${text}» er ikke en gyldig verdi for «Gjentas»: Skriv for eksempel «3 m», «2 w on fri» eller «1 m after sign-off», med et tall på høyst 999.`,
  'pin-form': ({ text }) =>
    `«${text}» er ikke et gyldig låst underlag: Skriv en lenke til én fil, deretter «sha256:» og 32–64 heksadesimale sifre.`,
  'sign-off-form': ({ text }) =>
    `«${text}» er ikke en gyldig signering: Skriv «navn, ÅÅÅÅ-MM-DD, ferdig»; i stedet for «ferdig» kan det stå «godkjent» eller «ikke godkjent», og deretter en merknad.`,
  'sign-off-meaning': ({ word, nearest }) => `«${word}» sier ikke hva signeringen betyr${did(nearest)}`,
  'waiver-form': ({ text }) =>
    `«${text}» er ikke en gyldig verdi for «Utgår»: Skriv «navn, ÅÅÅÅ-MM-DD, til ÅÅÅÅ-MM-DD, begrunnelse»; leddet med «til» kan utelates.`,
  'step-without-id': ({ title, suggested }) =>
    `Trinnet «${title}» mangler id: Sett den først i overskriften, for eksempel «${suggested} ${title}».`,
  'number-form': ({ text }) => `«${text}» er ikke et tall: Skriv «4,2», «12 500» eller «95 %».`,
  'number-either': ({ text, whole, fraction }) =>
    `«${text}» kan bety både ${whole} og ${fraction.replace('.', ',')}: Skriv hvilket.`,
  'number-percent': ({ text, share }) =>
    `«${text}»: Nøkkeltallet måles ikke i prosent. Oppgi et tall i dets egen enhet${share === '' ? '.' : `; ${text} av målverdien er ${share}.`}`,
  'dated-value-form': ({ text }) =>
    `«${text}» er ikke en verdi: Skriv «4,2», hvor mange den bygger på som «4,2, n 120», og en merknad etter enda et komma.`,
  'duplicate-entry': ({ step, line }) =>
    `Det finnes allerede en post ${step}, på linje ${line}; en id står for én eneste post.`,
  'entry-without-id': ({ title, suggested }) =>
    `Posten «${title}» mangler id: Sett den først i overskriften, for eksempel «${suggested} ${title}».`,
  'duplicate-step': ({ step, line }) =>
    `Trinnet ${step} finnes allerede på linje ${line}; hvert trinn må ha sin egen id.`,
};
