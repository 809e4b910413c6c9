import type { EntryForm, FormOf, KindForm } from '../document/entry-form.js';
import { improvementForm } from './improvement.js';
import { reviewForm } from './review.js';
import { scorecardForm } from './scorecard.js';
import { surveyForm } from './survey.js';
import { teamForm } from './team.js';

/** What the entries of our kinds hold, where that is more than steps hold. */
const FORMS: ReadonlyMap<string, EntryForm> = new Map([
  ['improvement', improvementForm],
  ['review', reviewForm],
  ['scorecard', scorecardForm],
  ['survey', surveyForm],
  ['team', teamForm],
]);

const OURS: ReadonlyMap<string, KindForm> = new Map([...FORMS].map(([kind, entries]) => [kind, { entries }]));

/** Knows the forms of the kinds that come with the product. */
export const formOfOurs: FormOf = (kind) => OURS.get(kind);
