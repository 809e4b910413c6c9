import { kindOfTalk, lastHeld, talksDue } from '../team-talks.js';
import { stepTable } from './attention.js';
import { type DrawPart, text } from './part.js';

/** The talks of teams that are still to be held. */
export const teamPart: DrawPart = (status, speech) =>
  stepTable(
    speech.words.team,
    talksDue(status),
    speech,
    (talk) => `${text(kindOfTalk(talk))}, ${lastHeld(talk, speech)}`,
  );
