import type { enSectionsMessages } from '../../en/messages/sections.js';

/** What the tool says about sections, phases and steps that are to be there, and what is written in them, in Swedish. */
export const svSectionsMessages: typeof enSectionsMessages = {
  'missing-section': ({ title }) => `Avsnittet ”${title}” saknas; det ska stå här.`,
  'missing-phase': ({ title }) => `Fasen ”${title}” saknas; den ska stå här.`,
  'section-lookalike': ({ title, letter }) =>
    `Det här ser ut som ”${title}” men är skrivet med ett annat tecken, ${letter}; skriv om rubriken.`,
  'section-mistyped': ({ title, found }) => `”${title}” saknas. Är det ”${found}” som ska heta så?`,
  'heading-without-blank': ({ title }) =>
    `”${title}” är ingen rubrik, eftersom det saknas ett blanksteg efter #.`,
  'missing-step': ({ step, title }) =>
    `Steget ${step} ${title} saknas; det ska stå här. Är steget inte aktuellt, låt det utgå.`,
  'missing-step-id': ({ step, title }) =>
    `Steget ${step} saknas. Är det här det? Skriv i så fall ”${step} ${title}”.`,
  'missing-step-rank': ({ step, title }) =>
    `Steget ${step} saknas. Är det här det? Ett stegs rubrik börjar med ###: skriv ”### ${step} ${title}”.`,
  'section-rank': ({ title }) =>
    `”${title}” saknas. Är det här det? Rubriken ska börja med ##: skriv ”## ${title}”.`,
  'duplicate-section': ({ title, line }) =>
    `”${title}” står redan på rad ${line}, och det är det stället som räknas.`,
  'misplaced-before': ({ title, other }) => `”${title}” står på fel plats: det ska stå före ”${other}”.`,
  'misplaced-after': ({ title, other }) => `”${title}” står på fel plats: det ska stå efter ”${other}”.`,
  'lost-recurrence': ({ step, every }) => `${step} återkommer inte, men i mallen gör det det (${every}).`,
  'misplaced-step': ({ step, phase }) => `${step} hör till ”${phase}”.`,
  'misplaced-step-order': ({ step, phase }) =>
    `${step} står på fel plats: stegen i ”${phase}” följer inte mallens ordning.`,
  'missing-blank-line': ({ step }) =>
    `Före den här raden ska det vara en tom rad, som skiljer fälten i ${step} från det som står runt dem.`,
  'unwritten-section': ({ title }) => `Avsnittet ”${title}” är inte skrivet än.`,
  'vision-with-numbers': ({ number }) =>
    `Visionen innehåller en siffra, ${number}; siffror hör hemma i målen.`,
  'long-vision': ({ count, most }) => `Visionen har ${count} ord; fler än ungefär ${most} kommer ingen ihåg.`,
  'empty-promise': ({ words }) =>
    `”${words}”: det kan vilken konkurrent som helst lova, och då är det inget värt. Skriv vad kunden kommer att märka.`,
  'goals-without-numbers': ({ title }) =>
    `Det står ingen siffra under ”${title}”, så ingen kan avgöra om målen är nådda. Skriv hur vart och ett mäts.`,
  'unanswered-question': ({ question, title }) => `${question} ${title} är inte besvarad än.`,
  'missing-question': ({ title, questions }) =>
    questions.length === 1
      ? `”${title}” saknar en fråga ur mallen: ${questions.join('')}; gäller den inte er, behåll den och skriv varför.`
      : `”${title}” saknar ${questions.length} frågor ur mallen: ${questions.join(', ')}; gäller någon av dem inte er, behåll den och skriv varför.`,
};
