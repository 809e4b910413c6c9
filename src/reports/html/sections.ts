import { attentionSection } from './attention.js';
import { burnUpSection } from './burn-up.js';
import { changesSection } from './changes.js';
import { complaintsSection } from './complaints.js';
import { checklistsSection, customersSection } from './customers.js';
import { figuresSection } from './figures.js';
import { peopleSection } from './people.js';
import { plansSection } from './plans.js';
import { portfolioSection } from './portfolio.js';
import { surveysSection } from './surveys.js';
import { reviewsSection } from './reviews.js';
import type { DrawSection } from './section.js';
import { suggestionsSection } from './suggestions.js';
import { teamSection } from './team.js';

/** The sections of the HTML report, in their order. Another section is a file like these and a line here. */
export const SECTIONS: readonly DrawSection[] = [
  changesSection,
  portfolioSection,
  attentionSection,
  figuresSection,
  complaintsSection,
  surveysSection,
  reviewsSection,
  suggestionsSection,
  burnUpSection,
  peopleSection,
  teamSection,
  plansSection,
  customersSection,
  checklistsSection,
];
