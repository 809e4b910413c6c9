import { attentionSection } from './attention.js';
import { burnUpSection } from './burn-up.js';
import { changesSection } from './changes.js';
import { customersSection } from './customers.js';
import { peopleSection } from './people.js';
import { plansSection } from './plans.js';
import { portfolioSection } from './portfolio.js';
import { surveysSection } from './surveys.js';
import type { DrawSection } from './section.js';

/** The sections of the HTML report, in their order. Another section is a file like these and a line here. */
export const SECTIONS: readonly DrawSection[] = [
  changesSection,
  portfolioSection,
  attentionSection,
  burnUpSection,
  peopleSection,
  surveysSection,
  plansSection,
  customersSection,
];
