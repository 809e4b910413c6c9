import { LINT_OUTPUT, STATUS_OUTPUT } from './output-descriptions.mjs';

/** What editors show beside each key, by schema and path; `*` stands for any key. A kind has what `document` has. */
export const DESCRIPTIONS = {
  'status-output': STATUS_OUTPUT,
  'lint-output': LINT_OUTPUT,
  settings: {
    '': ['serviceplan.yaml', 'The settings of a workspace of service plans.'],
    extends:
      'Settings files that these build on: paths such as ../base.yaml, or the names of packages. Data only.',
    overrides: 'What rules weigh for some files only; of several that fit, the last counts.',
    'overrides.*.files': 'Globs from the root of the workspace, such as customers/old/**.',
    'overrides.*.rules': 'What findings of a rule weigh in these files: error, warning, note or off.',
    language: 'The language of new documents and of what is printed: Swedish, Norwegian (bokmål) or English.',
    company: 'Your company, as new service plans name it.',
    'time-zone':
      'The time zone that “today” is taken from, such as Europe/Stockholm. It goes with the country.',
    calendar: 'The working days that due dates are calculated in.',
    'calendar.country': 'The country whose public holidays are no working days. It goes with the language.',
    'calendar.closed': 'Further days without work.',
    'calendar.open': 'Public holidays that are worked all the same.',
    'due-soon': 'How many days ahead a step counts as due soon; 14 where nothing is set.',
    people: 'Who answers for steps, by a short key of small letters such as “anna”.',
    'people.*.name': 'The full name, as sign-offs write it.',
    'people.*.email': 'The e-mail address.',
    'people.*.roles': 'The roles that this person has, such as account-manager.',
    'people.*.deputy': 'The key of the person who stands in.',
    'people.*.until': 'The last day in the team.',
    'people.*.absent': 'The days away: a day, or the first and the last such as 2026-12-01..2026-12-12.',
    'people.*.workload-limit': 'The most open steps that may fall due for this person in one week.',
    'workload-limit': 'The most open steps that may fall due for one person in one week.',
    'sign-off': 'What sign-offs must be: of all steps under “all”, else of a phase or a step by its id.',
    'sign-off.*.key': 'Whether a key must prove the sign-off.',
    'sign-off.*.persons': 'How many different people must sign.',
    'sign-off.*.not-responsible': 'Whether somebody else than who answers for the step must sign.',
    'sign-off.*.customer': 'Whether the customer must sign too.',
    'sign-off.*.role': 'The role that one of the signers must have.',
    rules: 'What findings of a rule weigh: error, warning, note or off.',
    kinds:
      'What the frontmatter and the entries of your own kinds hold beside what every kind does, by the name of the template.',
    'kinds.*.frontmatter': 'The keys of the frontmatter, each of small letters.',
    'kinds.*.frontmatter.*.holds': 'What the value must be.',
    'kinds.*.frontmatter.*.words': 'The words of which the key holds one.',
    'kinds.*.frontmatter.*.required': 'Whether every document of the kind must have a value.',
    'kinds.*.fields': 'The fields, each by an id of small letters.',
    'kinds.*.dated': 'Whether entries have dated lines, and what these hold: numbers or text.',
    'kinds.*.fields.*.labels': 'What the field is called in each language.',
    'kinds.*.fields.*.holds': 'How the value is read.',
    'kinds.*.fields.*.words': 'The words of which the field holds one, each by an id of small letters.',
    'kinds.*.fields.*.several': 'Whether the field may stand several times.',
    'kinds.*.fields.*.labels.sv': 'The label in Swedish.',
    'kinds.*.fields.*.labels.nb': 'The label in Norwegian (bokmål).',
    'kinds.*.fields.*.labels.en': 'The label in English.',
    'kinds.*.fields.*.words.*.sv': 'The word in Swedish.',
    'kinds.*.fields.*.words.*.nb': 'The word in Norwegian (bokmål).',
    'kinds.*.fields.*.words.*.en': 'The word in English.',
    templates: 'The folder of your own templates; “templates” where nothing is set.',
  },
  document: {
    '': ['Frontmatter of a document', 'What the lines between the --- marks of a document of any kind say.'],
    kind: 'What the document is: the name of its template.',
    id: 'The permanent name of the document, unique in the workspace.',
    language: 'The language of the text.',
    private:
      'Whether the document stays out of status, reports, calendars and findings unless --private is given.',
    customer: 'The customer that the document is about.',
    dates: 'The days that due dates are calculated from, such as contract and start.',
    roles: 'Who holds which role in this document: keys of people in serviceplan.yaml.',
  },
  'service-plan': {
    '': ['Frontmatter of a service plan', 'What the lines between the --- marks of a service plan say.'],
    company: 'The company that promises the service.',
    unit: 'The part of the company that the plan is for.',
    service: 'The service that the plan is for.',
  },
  scorecard: kind('a scorecard'),
  'market-analysis': kind('a market analysis'),
  'customer-card': kind('a customer card'),
  'project-plan': kind('a project plan'),
  'finance-report': kind('a report to finance'),
  'critical-moments': kind('a checklist of critical moments'),
  'requirements-specification': kind('a requirements specification'),
  'experience-report': kind('an experience report'),
  'final-report': kind('a final report'),
  policy: ofCompany('a service policy'),
  team: ofCompany('a team'),
  review: ofCompany('a review'),
  improvement: {
    ...ofCompany('a log of suggestions'),
    'answer-within': 'The most days until a suggestion is answered; 14 where nothing is set.',
    'decide-within': 'The most days from the answer to the decision; 30 where nothing is set.',
    'do-within':
      'The most days from the decision until it is done, of a suggestion without a due date; 90 where nothing is set.',
  },
  survey: {
    '': ['Frontmatter of a survey', 'What the lines between the --- marks of a survey say.'],
    audience: 'Who is asked: customers or employees.',
    population: 'How many people the survey is about.',
    invited: 'How many of them were asked; all of them where nothing is said.',
    'smallest-group':
      'How many answers a figure needs before it is shown: 5 where nothing is said, at least 5.',
    dates: 'The days of the survey: start, closing (the last day to answer) and publishing (of the result).',
  },
  complaint: {
    '': ['Frontmatter of a complaint', 'What the lines between the --- marks of a complaint say.'],
    'customer-type': 'Whether the customer is a business or a private person.',
    channel: 'How the complaint reached us.',
    severity: 'How much it matters to the customer.',
    'cause-group': 'The group that the cause belongs to, in your own words, so that causes can be counted.',
    status: 'Whether anything is still owed to the customer; a closed complaint has a written cause.',
  },
  lifecycle: {
    '': ['Frontmatter of a lifecycle checklist', 'What the lines between the --- marks of a lifecycle say.'],
    'customer-type': 'Whether the customer is a business or a private person.',
    status: 'How far the engagement has come; the phases before it are over.',
  },
};

/** A kind that is about the company. */
function ofCompany(name) {
  return { ...kind(name), company: 'The company.', unit: 'The part of the company that it is for.' };
}

/** A kind that says no more than every document of a customer does. */
function kind(name) {
  return { '': [`Frontmatter of ${name}`, `What the lines between the --- marks of ${name} say.`] };
}
