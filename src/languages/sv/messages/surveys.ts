import type { enSurveyMessages } from '../../en/messages/surveys.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about surveys and their files of answers, in Swedish. */
export const svSurveyMessages: typeof enSurveyMessages = {
  'unknown-scale': ({ question, scale, nearest }) =>
    `${question} hänvisar till skalan ”${scale}”, som inte finns bland svarsskalorna${did(nearest)}`,
  'question-without-scale': ({ question }) =>
    `${question} anger ingen skala, så det framgår inte vilka svar man kan välja mellan.`,
  'scale-without-answers': ({ scale }) =>
    `${scale} har inga svar: skriv vart och ett som ”Negativt: …”, ”Neutralt: …” eller ”Positivt: …”, det sämsta först.`,
  'scale-without-words': ({ scale, text }) =>
    `${scale} har svaret ”${text}”: en siffra säger ingenting. Uttryck svaret i ord.`,
  'unbalanced-scale': ({ scale, positive, negative }) =>
    `${scale} har ${plural(positive, 'positivt svar', 'positiva svar')} och ${plural(negative, 'negativt', 'negativa')}: ge lika många av vardera.`,
  'unpaired-perception': ({ question, pair, nearest }) =>
    pair === ''
      ? `${question} frågar vad man har upplevt, men ”Par med” anger ingen fråga om vad man förväntade sig.`
      : `${question} bildar par med ”${pair}”, som inte är någon fråga om vad man förväntade sig${did(nearest)}`,
  'unpaired-expectation': ({ question }) =>
    `${question} frågar vad man förväntar sig, men ingen fråga gäller vad man har upplevt.`,
  'uneven-pair': ({ question, pair }) =>
    `${question} och ${pair} har olika många svar, så det går inte att räkna ut något gap mellan dem.`,
  'pair-without-dimension': ({ question }) =>
    `Varken ${question} eller frågan den bildar par med anger någon dimension.`,
  'too-many-questions': ({ count, most }) =>
    `Enkäten har ${count} frågor; fler än ${most} hinner ingen besvara med eftertanke, och ingen åtgärda.`,
  'no-overall-figure': () =>
    'Ingen fråga är ett ”helhetsomdöme”, så enkäten ger inget samlat mått att styra efter.',
  'loyalty-only': ({ question }) =>
    `Enkäten ställer bara frågan ${question}, som handlar om lojalitet: fråga också vad som gör människor nöjda.`,
  'too-few-customers': ({ population, least }) =>
    `Enkäten gäller ${plural(population, 'kund', 'kunder')}: är de färre än ${least}, så tala med var och en i stället.`,
  'too-few-employees': ({ population, least }) =>
    `Enkäten gäller ${plural(population, 'medarbetare', 'medarbetare')}: är de färre än ${least} är ingen anonym; tala med var och en i stället.`,
  'undivided-survey': ({ population }) =>
    `Enkäten gäller ${population} personer men delar inte in dem i grupper, så den kan inte visa var något behöver bli bättre.`,
  'answers-without-groups': ({ target }) =>
    `Enkäten har grupper, men inget svar i ${target} anger någon av dem: lägg till en kolumn ”grupp” med gruppernas id eller namn.`,
  'survey-without-population': () =>
    'Det framgår inte av ”population” hur många enkäten gäller. Då går det inte att säga hur stor andel som svarade, eller hur säkra svaren är.',
  'invited-beyond-population': ({ invited, population }) =>
    `${plural(invited, 'person', 'personer')} har fått enkäten, men den gäller bara ${population}: rätta ”invited” eller ”population”.`,
  'groups-beyond-population': ({ people, population }) =>
    `Grupperna har tillsammans ${plural(people, 'person', 'personer')}, men enkäten gäller bara ${population}: rätta ”population” eller grupperna.`,
  'survey-soon-after': ({ start, other, closing, months }) =>
    `Enkäten börjar ${start}, och ${other} stängde ${closing}: låt det gå minst ${plural(months, 'månad', 'månader')} emellan, så att förbättringarna hinner få effekt.`,
  'survey-before-measures': ({ start, other, measures, count }) =>
    `Enkäten börjar ${start}, innan ${measures} i ${other} är ${count === 1 ? 'klar' : 'klara'}: det vi lovade förra gången kommer först.`,
  'publication-planned-late': ({ publishing, closing, days, most }) =>
    `Resultatet ska publiceras ${publishing}, ${plural(days, 'dag', 'dagar')} efter att enkäten stänger (${closing}); det bör gå högst ${most}.`,
  'publication-missing': ({ closing, days, most }) =>
    `Enkäten stängde ${closing}, för ${plural(days, 'dag', 'dagar')} sedan, och resultatet är inte publicerat; det bör gå högst ${most}.`,
  'publication-late': ({ published, closing, days, most }) =>
    `Resultatet publicerades ${published}, ${plural(days, 'dag', 'dagar')} efter att enkäten stängde (${closing}); det bör gå högst ${most}.`,
  'no-measures': ({ closing }) =>
    `Enkäten stängde ${closing}, och ingen åtgärd är angiven: skriv vad som görs med anledning av den, av vem och när.`,

  'answers-no-link': ({ address, encoded }) =>
    `Det här är ingen länk, eftersom adressen innehåller blanksteg: skriv ”${encoded}” eller ”<${address}>”.`,
  'answers-more-faults': ({ target, more }) =>
    `${target} har ${plural(more, 'fel', 'fel')} till av samma slag.`,
  'answers-unreadable': ({ target }) => `${target} gick inte att läsa som en fil.`,
  'answers-too-large': ({ target, limit }) => `${target} är större än en svarsfil får vara (${limit}).`,
  'answers-no-text': ({ target }) =>
    `${target} är ingen textfil: spara kalkylarket som CSV och länka till den filen.`,
  'answers-empty': () => 'Svarsfilen är tom: på den första raden ska frågorna stå.',
  'answers-quote': ({ row }) => `Rad ${row}: ett citattecken inleds men avslutas aldrig.`,
  'answers-rows': ({ most }) => `En svarsfil får ha högst ${most} rader.`,
  'answers-columns': ({ most }) => `En svarsfil får ha högst ${most} kolumner.`,
  'answers-unknown-column': ({ column, name, nearest, known }) =>
    `Kolumn ${column}, ”${name}”, är ingen fråga i enkäten${nearest === '' ? `: här ska det stå ${known}. Ta bort det som visar vem som har svarat.` : did(nearest)}`,
  'answers-column-twice': ({ column, name }) => `Kolumn ${column}, ”${name}”, finns redan en gång.`,
  'answers-missing-column': ({ question }) => `Det finns ingen kolumn för ${question}.`,
  'answers-long-row': ({ row, most }) =>
    `Rad ${row} har fler celler än den första raden, som har ${most}: ingår ett skiljetecken i något svar?`,
  'answers-too-many': ({ count, invited }) =>
    `Det finns ${count} svar, men bara ${plural(invited, 'person', 'personer')} har fått enkäten.`,
  'answers-beyond-population': ({ count, population }) =>
    `Det finns ${count} svar, men enkäten gäller bara ${plural(population, 'person', 'personer')}.`,
  'answers-too-many-in-group': ({ group, count, people }) =>
    `Det finns ${count} svar från ”${group}”, som bara har ${plural(people, 'person', 'personer')}.`,
  'answers-unknown-answer': ({ row, name, text, nearest, known }) =>
    `Rad ${row}, kolumnen ”${name}”: ”${text}” är inget av svaren${nearest === '' ? `; välj bland ${known}.` : did(nearest)}`,
  'answers-not-0-10': ({ row, name, text }) =>
    `Rad ${row}, kolumnen ”${name}”: här ska det stå ett heltal från 0 till 10, inte ”${text}”.`,
  'answers-long-answer': ({ row, name, most }) =>
    `Rad ${row}, kolumnen ”${name}”: ett svar får ha högst ${most} tecken.`,
  'answers-formula': ({ row, name }) =>
    `Rad ${row}, kolumnen ”${name}”: svaret skulle köras som en formel i ett kalkylark; sätt en apostrof före det.`,

  'shape-count': ({ key, text }) => `”${key}” ska vara ett heltal från 1 till 10 000 000, inte ”${text}”.`,
  'shape-smallest-group': ({ key, text }) =>
    `”${key}” ska vara ett heltal från 5 till 100, inte ”${text}”: i en mindre grupp skulle det synas vem som har svarat vad.`,
};
