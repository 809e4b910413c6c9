import type { enPeopleMessages } from '../../en/messages/people.js';
import { plural } from '../../plural.js';
import { did, didOr } from '../did-you-mean.js';

/** What the tool says about people and their roles, in Swedish. */
export const svPeopleMessages: typeof enPeopleMessages = {
  'unassigned-step': ({ step }) => `${step} saknar ansvarig.`,
  'vacant-role': ({ role, count, steps }) =>
    `Ingen har rollen ”${role}”, som ansvarar för ${plural(count, 'öppet steg', 'öppna steg')}: ${steps}.`,
  'crowded-role': ({ role, count, steps, holders }) =>
    `Flera personer har rollen ”${role}” (${holders}): välj en under ”roles”. ${count} steg väntar på det: ${steps}.`,
  'unknown-person': ({ word, nearest, known }) =>
    `”${word}” är varken en person i serviceplan.yaml eller en roll i det här dokumentet${known === '' ? did(nearest) : didOr(nearest, known)}`,
  'unknown-role-holder': ({ role, word, nearest }) =>
    `Rollen ”${role}” har getts till ”${word}”, som inte finns bland personerna i serviceplan.yaml${did(nearest)}`,
  'departed-person': ({ step, name, until, deputy }) =>
    `${step} ligger kvar hos ${name}, vars sista dag var ${until}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'leaving-person': ({ step, name, until, due, deputy }) =>
    `${step} ska vara klart ${due}, efter den sista dagen för ${name}, ${until}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'departed-holder': ({ role, name, until, count, steps, deputy }) =>
    `${name}, vars sista dag var ${until}, har fortfarande rollen ”${role}”, som ansvarar för ${plural(count, 'öppet steg', 'öppna steg')}: ${steps}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'leaving-holder': ({ role, name, until, count, steps, deputy }) =>
    `${count} steg i rollen ”${role}” ska vara ${count === 1 ? 'klart' : 'klara'} först efter den sista dagen för ${name}, ${until}: ${steps}${deputy === '' ? '' : `; ${deputy} är ersättare`}.`,
  'absent-person': ({ step, due, name, from, to, deputy }) =>
    `${step} ska vara klart ${due}, medan ${name} är borta (${from === to ? from : `${from} till ${to}`}); ${deputy === '' ? 'ingen' : deputy} ersätter.`,
  'overloaded-person': ({ steps, name, count, limit, week, from }) =>
    `Med ${steps} har ${name} ${count} steg som ska vara klara vecka ${week} (från ${from}); gränsen är ${limit}.`,
};
