import type { enServiceMessages } from '../../en/messages/service.js';
import { plural } from '../../plural.js';

/** What the tool says about complaints, suggestions and key figures, in Swedish. */
export const svServiceMessages: typeof enServiceMessages = {
  'compensation-before-solution': ({ step, solution }) =>
    `${step} är signerat före ${solution}: ingen kompensation innan en lösning har erbjudits.`,
  'steps-out-of-order': ({ step, before }) =>
    `${step} är signerat men inte ${before}, som kommer före: de sex stegen tas i ordning.`,
  'closed-without-cause': ({ title }) =>
    `Reklamationen är avslutad, men inget står under ”${title}”: det man inte har förstått kommer tillbaka.`,
  'one-sided-follow-up': ({ step, side }) =>
    `${step} saknar punkten ”${side}: …”: följ upp både hos kunden och internt.`,
  'unanswered-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} kom in ${since} och har inte fått svar på ${plural(days, 'dag', 'dagar')}; svaret ska komma inom ${plural(limit, 'dag', 'dagar')}.`,
  'undecided-suggestion': ({ suggestion, since, days, limit }) =>
    `${suggestion} besvarades ${since}, men efter ${plural(days, 'dag', 'dagar')} har ingen fattat beslut; det ska ske inom ${plural(limit, 'dag', 'dagar')}.`,
  'undone-improvement': ({ suggestion, since, days, limit }) =>
    `${suggestion} beslutades ${since} men är inte genomfört efter ${plural(days, 'dag', 'dagar')}; det ska ske inom ${plural(limit, 'dag', 'dagar')}. Med ”Ansvarig” och ”Klart den” bevakas det som ett steg.`,
  'untold-improvement': ({ suggestion, done }) =>
    `${suggestion} genomfördes ${done}, men kunderna har inte fått veta det.`,
  'suggestion-without-receipt': ({ suggestion }) =>
    `Det framgår inte när ${suggestion} kom in, så ingen ser hur länge det har väntat.`,
  'suggestion-in-future': ({ label, date, today }) =>
    `”${label}” är ${date}, men i dag är det ${today}; här anges bara datum för det som redan har skett.`,
  'suggestion-out-of-order': ({ label, date, other, earlier }) =>
    `”${label}” (${date}) ligger före ”${other}” (${earlier}).`,
  'untold-improvement-complaint': ({ step }) =>
    `Reklamationen är avslutad, men ${step} är öppet: kunden har inte fått veta vad som har förbättrats.`,
  'figure-without-purpose': ({ figure, which }) =>
    which === 'decision'
      ? `${figure} säger inte vilket beslut det är till för.`
      : which === 'purpose'
        ? `${figure} säger inte vad mätningen ska ge.`
        : `${figure} säger varken vad mätningen ska ge eller vilket beslut den är till för.`,
  'figure-without-owner': ({ figure }) => `Ingen äger ${figure}: skriv vem som ser till att det mäts.`,
  'figure-without-goal': ({ figure, which }) =>
    which === 'target'
      ? `${figure} har inget målvärde, så ingen kan se om det är bra.`
      : which === 'goal'
        ? `${figure} hör inte till något mål.`
        : `${figure} hör inte till något mål och har inget målvärde.`,
  'figure-without-direction': ({ figure }) =>
    `${figure} har ett målvärde men ingen riktning, så ingen kan se på vilken sida om det som är bra.`,
  'unknown-goal': ({ figure, goal, nearest, path, line }) =>
    `${figure} hör till ”${goal}”, som inte är något mål i serviceplanen (${path}:${line})${nearest === '' ? '.' : `; menade du ”${nearest}”?`}`,
  'goal-without-figure': ({ goal, path, line }) =>
    `Inget nyckeltal hör till målet ”${goal}” (${path}:${line}).`,
  'figure-without-frequency': ({ figure }) => `${figure} säger inte hur ofta det mäts.`,
  'stale-figure': ({ figure, last, due }) =>
    `${figure} mättes senast ${last} och skulle ha mätts igen senast ${due}.`,
  'duplicate-value': ({ figure, date, line }) =>
    `${figure} har redan ett värde från ${date} på rad ${line}: ett av värdena eller en av dagarna är fel.`,
  'too-few-values': ({ figure, count }) =>
    count === 0
      ? `${figure} har inte mätts än.`
      : `${figure} har bara ett värde, och det säger inte mycket: följ förändringen över tiden.`,
  'too-many-figures': ({ count, most }) =>
    `Det finns ${count} kundknutna nyckeltal; välj de ungefär ${most} som följs hela tiden.`,
  'group-without-figure': ({ group }) => `”${group}” har inget nyckeltal.`,
};
