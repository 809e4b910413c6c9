import type { enPeopleMessages } from '../../en/messages/people.js';
import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about people and their roles, in Norwegian. */
export const nbPeopleMessages: typeof enPeopleMessages = {
  'unassigned-step': ({ step }) => `${step} har ingen ansvarlig.`,
  'vacant-role': ({ role, count, steps }) =>
    `Ingen har rollen «${role}», som har ansvaret for ${plural(count, 'åpent trinn', 'åpne trinn')}: ${steps}.`,
  'crowded-role': ({ role, count, steps, holders }) =>
    `Flere har rollen «${role}» (${holders}): Velg én av dem under «roles». ${count} trinn venter på det: ${steps}.`,
  'unknown-person': ({ word, nearest, known }) =>
    `«${word}» er verken en person i serviceplan.yaml eller en rolle i dette dokumentet${nearest === '' && known !== '' ? `; velg blant ${known}.` : did(nearest)}`,
  'unknown-role-holder': ({ role, word, nearest }) =>
    `Rollen «${role}» er gitt til «${word}», som ikke er en person i serviceplan.yaml${did(nearest)}`,
  'departed-person': ({ step, name, until, deputy }) =>
    `${step} ligger fortsatt hos ${name}, som hadde sin siste dag ${until}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'leaving-person': ({ step, name, until, due, deputy }) =>
    `${step} har frist ${due}, etter den siste dagen til ${name}, ${until}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'departed-holder': ({ role, name, until, count, steps, deputy }) =>
    `${name}, som hadde sin siste dag ${until}, har fortsatt rollen «${role}», som har ansvaret for ${plural(count, 'åpent trinn', 'åpne trinn')}: ${steps}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'leaving-holder': ({ role, name, until, count, steps, deputy }) =>
    `${count} trinn i rollen «${role}» har frist etter den siste dagen til ${name}, ${until}: ${steps}${deputy === '' ? '' : `; ${deputy} er stedfortreder`}.`,
  'absent-person': ({ step, due, name, from, to, deputy }) =>
    `${step} har frist ${due}, mens ${name} er borte (${from === to ? from : `${from} til ${to}`}); ${deputy === '' ? 'ingen' : deputy} er stedfortreder.`,
  'overloaded-person': ({ steps, name, count, limit, week, from }) =>
    `Med ${steps} har ${name} ${count} trinn med frist i uke ${week} (fra ${from}); grensen er ${limit}.`,
};
