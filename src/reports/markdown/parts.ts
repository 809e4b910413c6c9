import { attentionPart } from './attention.js';
import { changesPart } from './changes.js';
import { complaintsPart } from './complaints.js';
import { figuresPart } from './figures.js';
import { improvingPart } from './improving.js';
import type { DrawPart } from './part.js';
import { peoplePart } from './people.js';
import { plansPart } from './plans.js';
import { portfolioPart } from './portfolio.js';
import { surveysPart } from './surveys.js';
import { teamPart } from './team.js';

/** The parts of the Markdown report, in their order. Another part is a file like these and a line here. */
export const PARTS: readonly DrawPart[] = [
  changesPart,
  portfolioPart,
  attentionPart,
  figuresPart,
  complaintsPart,
  surveysPart,
  improvingPart,
  peoplePart,
  teamPart,
  plansPart,
];
