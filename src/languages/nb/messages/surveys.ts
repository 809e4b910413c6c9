import type { enSurveyMessages } from '../../en/messages/surveys.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about surveys and their files of answers, in Norwegian (bokmål). */
export const nbSurveyMessages: typeof enSurveyMessages = {
  'unknown-scale': ({ question, scale, nearest }) =>
    `${question} viser til skalaen «${scale}», som ikke finnes blant svarskalaene${did(nearest)}`,
  'question-without-scale': ({ question }) =>
    `${question} oppgir ingen skala, så det går ikke fram hvilke svar man kan velge mellom.`,
  'scale-without-answers': ({ scale }) =>
    `${scale} har ingen svar: Skriv hvert av dem som «Negativt: …», «Nøytralt: …» eller «Positivt: …», det dårligste først.`,
  'scale-without-words': ({ scale, text }) =>
    `${scale} har svaret «${text}»: Et tall sier ingenting. Uttrykk svaret med ord.`,
  'unbalanced-scale': ({ scale, positive, negative }) =>
    `${scale} har ${plural(positive, 'positivt svar', 'positive svar')} og ${plural(negative, 'negativt', 'negative')}: Gi like mange av hver.`,
  'unpaired-perception': ({ question, pair, nearest }) =>
    pair === ''
      ? `${question} spør hva man har opplevd, men «Par med» oppgir ikke noe spørsmål om hva man forventet.`
      : `${question} danner par med «${pair}», som ikke er noe spørsmål om hva man forventet${did(nearest)}`,
  'unpaired-expectation': ({ question }) =>
    `${question} spør hva man forventer, men ingen spørsmål gjelder hva man har opplevd.`,
  'uneven-pair': ({ question, pair }) =>
    `${question} og ${pair} har ulikt antall svar, så det går ikke an å regne ut noe gap mellom dem.`,
  'pair-without-dimension': ({ question }) =>
    `Verken ${question} eller spørsmålet det danner par med, oppgir noen dimensjon.`,
  'too-many-questions': ({ count, most }) =>
    `Undersøkelsen har ${count} spørsmål; flere enn ${most} er det ingen som rekker å svare på med ettertanke, og ingen som rekker å følge opp.`,
  'no-overall-figure': () =>
    'Ingen spørsmål er en «helhetsvurdering», så undersøkelsen gir ikke noe samlet tall å styre etter.',
  'loyalty-only': ({ question }) =>
    `Undersøkelsen stiller bare spørsmålet ${question}, som handler om lojalitet: Spør også hva som gjør folk fornøyde.`,
  'too-few-customers': ({ population, least }) =>
    `Undersøkelsen gjelder ${plural(population, 'kunde', 'kunder')}: Er de færre enn ${least}, så snakk med hver enkelt i stedet.`,
  'too-few-employees': ({ population, least }) =>
    `Undersøkelsen gjelder ${plural(population, 'medarbeider', 'medarbeidere')}: Er de færre enn ${least}, er ingen anonym; snakk med hver enkelt i stedet.`,
  'undivided-survey': ({ population }) =>
    `Undersøkelsen gjelder ${population} personer, men deler dem ikke inn i grupper, så den kan ikke vise hvor noe må bli bedre.`,
  'answers-without-groups': ({ target }) =>
    `Undersøkelsen har grupper, men ingen svar i ${target} oppgir noen av dem: Legg til en kolonne «gruppe» med id eller navn på gruppene.`,
  'survey-without-population': () =>
    'Det framgår ikke av «population» hvor mange undersøkelsen gjelder. Da kan ingen si hvor stor andel som svarte, eller hvor sikre svarene er.',
  'invited-beyond-population': ({ invited, population }) =>
    `${plural(invited, 'person', 'personer')} har fått undersøkelsen, men den gjelder bare ${population}: Rett opp «invited» eller «population».`,
  'groups-beyond-population': ({ people, population }) =>
    `Gruppene har til sammen ${plural(people, 'person', 'personer')}, men undersøkelsen gjelder bare ${population}: Rett opp «population» eller gruppene.`,
  'survey-soon-after': ({ start, other, closing, months }) =>
    `Undersøkelsen begynner ${start}, og ${other} ble avsluttet ${closing}: La det gå minst ${plural(months, 'måned', 'måneder')} mellom, slik at forbedringene rekker å få effekt.`,
  'survey-before-measures': ({ start, other, measures, count }) =>
    `Undersøkelsen begynner ${start}, før ${measures} i ${other} er ${count === 1 ? 'ferdig' : 'ferdige'}: Det vi lovet sist, kommer først.`,
  'publication-planned-late': ({ publishing, closing, days, most }) =>
    `Resultatet skal publiseres ${publishing}, ${plural(days, 'dag', 'dager')} etter at undersøkelsen avsluttes (${closing}); det bør gå høyst ${most}.`,
  'publication-missing': ({ closing, days, most }) =>
    `Undersøkelsen ble avsluttet ${closing}, for ${plural(days, 'dag', 'dager')} siden, og resultatet er ikke publisert; det bør gå høyst ${most}.`,
  'publication-late': ({ published, closing, days, most }) =>
    `Resultatet ble publisert ${published}, ${plural(days, 'dag', 'dager')} etter at undersøkelsen ble avsluttet (${closing}); det bør gå høyst ${most}.`,
  'no-measures': ({ closing }) =>
    `Undersøkelsen ble avsluttet ${closing}, og ingen tiltak er oppgitt: Skriv hva som gjøres på grunn av den, av hvem og når.`,

  'answers-no-link': ({ address, encoded }) =>
    `Dette er ikke en lenke, fordi det er mellomrom i adressen: Skriv «${encoded}» eller «<${address}>».`,
  'answers-more-faults': ({ target, more }) =>
    `${target} har ${plural(more, 'feil', 'feil')} til av samme slag.`,
  'answers-unreadable': ({ target }) => `${target} kunne ikke leses som en fil.`,
  'answers-too-large': ({ target, limit }) => `${target} er større enn en svarfil kan være (${limit}).`,
  'answers-no-text': ({ target }) =>
    `${target} er ikke en tekstfil: Lagre regnearket som CSV og lenk til den filen.`,
  'answers-empty': () => 'Svarfilen er tom: På den første raden skal spørsmålene stå.',
  'answers-quote': ({ row }) => `Rad ${row}: Et anførselstegn åpnes, men lukkes aldri.`,
  'answers-rows': ({ most }) => `En svarfil kan ha høyst ${most} rader.`,
  'answers-columns': ({ most }) => `En svarfil kan ha høyst ${most} kolonner.`,
  'answers-unknown-column': ({ column, name, nearest, known }) =>
    `Kolonne ${column}, «${name}», er ikke noe spørsmål i undersøkelsen${nearest === '' ? `: Her skal det stå ${known}. Fjern det som viser hvem som har svart.` : did(nearest)}`,
  'answers-column-twice': ({ column, name }) => `Kolonne ${column}, «${name}», finnes allerede én gang.`,
  'answers-missing-column': ({ question }) => `Det finnes ingen kolonne for ${question}.`,
  'answers-long-row': ({ row, most }) =>
    `Rad ${row} har flere celler enn den første raden, som har ${most}: Er et skilletegn en del av et svar?`,
  'answers-too-many': ({ count, invited }) =>
    `Det finnes ${count} svar, men bare ${plural(invited, 'person', 'personer')} har fått undersøkelsen.`,
  'answers-beyond-population': ({ count, population }) =>
    `Det finnes ${count} svar, men undersøkelsen gjelder bare ${plural(population, 'person', 'personer')}.`,
  'answers-too-many-in-group': ({ group, count, people }) =>
    `Det finnes ${count} svar fra «${group}», som bare har ${plural(people, 'person', 'personer')}.`,
  'answers-unknown-answer': ({ row, name, text, nearest, known }) =>
    `Rad ${row}, kolonnen «${name}»: «${text}» er ikke et av svarene${nearest === '' ? `; velg blant ${known}.` : did(nearest)}`,
  'answers-not-0-10': ({ row, name, text }) =>
    `Rad ${row}, kolonnen «${name}»: Her skal det stå et heltall fra 0 til 10, ikke «${text}».`,
  'answers-long-answer': ({ row, name, most }) =>
    `Rad ${row}, kolonnen «${name}»: Et svar kan ha høyst ${most} tegn.`,
  'answers-formula': ({ row, name }) =>
    `Rad ${row}, kolonnen «${name}»: Svaret ville bli kjørt som en formel i et regneark; sett en apostrof foran det.`,

  'shape-count': ({ key, text }) => `«${key}» skal være et heltall fra 1 til 10 000 000, ikke «${text}».`,
  'shape-smallest-group': ({ key, text }) =>
    `«${key}» skal være et heltall fra 5 til 100, ikke «${text}»: I en mindre gruppe ville det synes hvem som har svart hva.`,
};
