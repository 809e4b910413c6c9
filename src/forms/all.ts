import type { EntryForm, FormOf } from '../document/entry-form.js';
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

/** Knows the forms of the kinds that come with the product. */
export const formOfOurs: FormOf = (kind) => FORMS.get(kind);
