import type { enSectionsMessages } from '../../en/messages/sections.js';

/** What the tool says about sections, phases and steps that are to be there, and what is written in them, in Norwegian. */
export const nbSectionsMessages: typeof enSectionsMessages = {
  'missing-section': ({ title }) => `Avsnittet «${title}» mangler; det skal stå her.`,
  'missing-phase': ({ title }) => `Fasen «${title}» mangler; den skal stå her.`,
  'section-lookalike': ({ title, letter }) =>
    `Dette ser ut som «${title}», men inneholder et annet tegn: ${letter}. Skriv overskriften på nytt.`,
  'section-mistyped': ({ title, found }) => `«${title}» mangler. Er det «${found}» som skal hete det?`,
  'heading-without-blank': ({ title }) =>
    `«${title}» er ikke en overskrift, fordi det mangler et mellomrom etter #.`,
  'missing-step': ({ step, title }) =>
    `Trinnet ${step} ${title} mangler; det skal stå her. Er trinnet ikke aktuelt, ta det likevel med og fyll ut «Utgår».`,
  'missing-step-id': ({ step, title }) =>
    `Trinnet ${step} mangler. Er det dette? Skriv i så fall «${step} ${title}».`,
  'missing-step-rank': ({ step, title }) =>
    `Trinnet ${step} mangler. Er det dette? Overskriften til et trinn begynner med ###: Skriv «### ${step} ${title}».`,
  'section-rank': ({ title }) =>
    `«${title}» mangler. Er det dette? Overskriften skal begynne med ##: Skriv «## ${title}».`,
  'duplicate-section': ({ title, line }) =>
    `«${title}» står allerede på linje ${line}; bare det første gjelder.`,
  'misplaced-before': ({ title, other }) => `«${title}» står på feil plass: Det hører hjemme før «${other}».`,
  'misplaced-after': ({ title, other }) =>
    `«${title}» står på feil plass: Det hører hjemme etter «${other}».`,
  'lost-recurrence': ({ step, every }) => `${step} gjentas ikke, men i malen gjør det det (${every}).`,
  'misplaced-step': ({ step, phase }) => `${step} hører hjemme under «${phase}».`,
  'misplaced-step-order': ({ step, phase }) =>
    `${step} står på feil plass: Trinnene i «${phase}» følger ikke rekkefølgen i malen.`,
  'missing-blank-line': ({ step }) =>
    `Før denne linjen skal det være en tom linje, som skiller feltene i ${step} fra det som står rundt dem.`,
  'unwritten-section': ({ title }) => `«${title}» er ikke skrevet ennå.`,
  'vision-with-numbers': ({ number }) =>
    `Visjonen inneholder et tall, ${number}; tall hører hjemme i målene.`,
  'long-vision': ({ count, most }) =>
    `Visjonen har ${count} ord; flere enn omtrent ${most} er det ingen som husker.`,
  'empty-promise': ({ words }) =>
    `«${words}»: Det kan enhver konkurrent love, og da er det ingenting verdt. Skriv hva kunden kommer til å merke.`,
  'goals-without-numbers': ({ title }) =>
    `Det står ingen tall under «${title}», så ingen kan avgjøre om målene er nådd. Skriv hvordan hvert av dem måles.`,
  'unanswered-question': ({ question, title }) => `${question} ${title} er ikke besvart ennå.`,
  'missing-question': ({ title, questions }) =>
    questions.length === 1
      ? `«${title}» mangler et spørsmål fra malen: ${questions.join('')}; gjelder det ikke dere, behold det og skriv hvorfor.`
      : `«${title}» mangler ${questions.length} spørsmål fra malen: ${questions.join(', ')}; gjelder et av dem ikke dere, behold det og skriv hvorfor.`,
};
