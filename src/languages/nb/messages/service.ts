import type { enServiceMessages } from '../../en/messages/service.js';
import { plural } from '../../plural.js';

/** What the tool says about complaints, suggestions and key figures, in Norwegian. */
export const nbServiceMessages: typeof enServiceMessages = {
  'compensation-before-solution': ({ step, solution }) =>
    `${step} er signert før ${solution}: ingen kompensasjon før en løsning er tilbudt.`,
  'steps-out-of-order': ({ step, before }) =>
    `${step} er signert, men ikke ${before}, som kommer før: De seks trinnene tas i rekkefølge.`,
  'closed-without-cause': ({ title }) =>
    `Reklamasjonen er avsluttet, men det står ingenting under «${title}»: Det man ikke har forstått, kommer tilbake.`,
  'one-sided-follow-up': ({ step, side }) =>
    `${step} mangler punktet «${side}: …»: Følg opp både hos kunden og internt.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} kom inn ${since} og har ikke fått svar på ${plural(days, 'dag', 'dager')}; svaret skal komme innen ${plural(limit, 'dag', 'dager')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} ble besvart ${since}, men etter ${plural(days, 'dag', 'dager')} har ingen tatt noen beslutning; den skal tas innen ${plural(limit, 'dag', 'dager')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }) =>
    `${suggestion} ble besluttet ${since}, men er ikke gjennomført etter ${plural(days, 'dag', 'dager')}; det skal skje innen ${plural(limit, 'dag', 'dager')}. Med «Ansvarlig» og «Ferdig den» følges det opp som et trinn.`,
  'untold-improvement': ({ suggestion, done }) =>
    `${suggestion} ble gjennomført ${done}, men kundene har ikke fått vite det.`,
  'suggestion-without-receipt': ({ suggestion }) =>
    `Det går ikke fram når ${suggestion} kom inn, så ingen ser hvor lenge det har ventet.`,
  'suggestion-in-future': ({ label, date, today }) =>
    `«${label}» er ${date}, men i dag er det ${today}; her står bare datoer for det som allerede har skjedd.`,
  'suggestion-out-of-order': ({ label, date, other, earlier }) =>
    `«${label}» (${date}) ligger før «${other}» (${earlier}).`,
  'untold-improvement-complaint': ({ step }) =>
    `Reklamasjonen er avsluttet, men ${step} er åpent: Kunden har ikke fått vite hva som er forbedret.`,
  'figure-without-purpose': ({ figure, which }) =>
    which === 'decision'
      ? `${figure} sier ikke hvilken beslutning det tjener.`
      : which === 'purpose'
        ? `${figure} sier ikke hva målingen skal gi.`
        : `${figure} sier verken hva målingen skal gi, eller hvilken beslutning den tjener.`,
  'figure-without-owner': ({ figure }) => `Ingen eier ${figure}: Skriv hvem som sørger for at det måles.`,
  'figure-without-goal': ({ figure, which }) =>
    which === 'target'
      ? `${figure} har ingen målverdi, så ingen kan se om det er bra.`
      : which === 'goal'
        ? `${figure} hører ikke til noe mål.`
        : `${figure} hører ikke til noe mål og har ingen målverdi.`,
  'figure-without-direction': ({ figure }) =>
    `${figure} har en målverdi, men ingen retning, så ingen kan se hvilken side av den som er bra.`,
  'unknown-goal': ({ figure, goal, nearest, path, line }) =>
    `${figure} hører til «${goal}», som ikke er noe mål i serviceplanen (${path}:${line})${nearest === '' ? '.' : `; mente du «${nearest}»?`}`,
  'goal-without-figure': ({ goal, path, line }) =>
    `Ingen nøkkeltall hører til målet «${goal}» (${path}:${line}).`,
  'figure-without-frequency': ({ figure }) => `${figure} sier ikke hvor ofte det måles.`,
  'stale-figure': ({ figure, last, due }) =>
    `${figure} ble sist målt ${last} og skulle ha vært målt igjen innen ${due}.`,
  'duplicate-value': ({ figure, date, line }) =>
    `${figure} har allerede en verdi fra ${date} på linje ${line}: En av verdiene eller en av datoene er feil.`,
  'too-few-values': ({ figure, count }) =>
    count === 0
      ? `${figure} er ikke målt ennå.`
      : `${figure} har bare én verdi, og den sier lite: Følg endringen over tid.`,
  'too-many-figures': ({ count, most }) =>
    `Det er ${count} kunderelaterte nøkkeltall; velg de omtrent ${most} som følges hele tiden.`,
  'group-without-figure': ({ group }) => `«${group}» har ikke noe nøkkeltall.`,
};
