// From the museum's notice to the end of the year. Each day: what was done on it.
import {
  FIRST_COMPLAINT,
  LAW,
  LAW_FILES,
  MONTHLY,
  MUSEUM,
  MUSEUM_FILES,
  MUSEUM_LIFECYCLE,
  set,
  step,
  suggestion,
  THIRD_COMPLAINT,
} from './names.mjs';

export const AUTUMN = {
  '2026-08-10': ({ sign }) => sign('nadia', THIRD_COMPLAINT, 'S5'),
  '2026-08-14': ({ run, replace }) => {
    const days = set({ notice: '2026-08-14', end: '2026-10-16' });
    run('schedule', MUSEUM, ...days, '--yes');
    replace(MUSEUM_LIFECYCLE, 'status: operation', 'status: phase-out');
  },
  '2026-08-17': ({ sign, replace }) => {
    sign('nadia', THIRD_COMPLAINT, 'S6');
    replace(`${MUSEUM_FILES}/complaint-2026-07.md`, 'status: open', 'status: closed');
    sign('nadia', MUSEUM, 'E1');
  },
  '2026-08-21': ({ sign }) => sign('nadia', LAW, ...MONTHLY),
  '2026-08-28': ({ sign, measure }) => {
    sign('nadia', MUSEUM, ...MONTHLY);
    measure({ S1: 96, S2: 2 });
  },
  '2026-09-01': ({ run, write }) => {
    const facts = set({ supplier: 'Nowhere Roastery', risk: 'low', 'yearly-cost': '31000' });
    const days = set({ 'contract-ends': '2026-12-31', 'dates.review': '2026-09-30' });
    run('new', 'supplier-review', 'Nowhere Roastery', ...facts, ...days);
    write('supplier-review-nowhere-roastery.md', 'What happened');
  },
  '2026-09-14': ({ sign }) => {
    sign('ruth', MUSEUM, 'E4');
    sign('ruth', 'team', 'A1', 'A2');
  },
  '2026-09-18': ({ sign }) => {
    sign('kit', 'supplier-review-nowhere-roastery', 'L1');
    sign('leah', 'supplier-review-nowhere-roastery', 'L2');
    sign('ruth', 'team', 'C1');
  },
  '2026-09-21': ({ run, write, sign }) => {
    run('new', 'experience-report', '--customer', LAW);
    write(`${LAW_FILES}/experience-report.md`);
    sign('nadia', LAW, ...MONTHLY, 'C2', 'C6', 'D1', 'D2', 'D3', 'D4');
    sign('leah', LAW, 'C3');
    const days = set({ 'dates.start': '2026-09-28', 'dates.closing': '2026-10-09' });
    const asked = set({ population: '140', invited: '140', 'dates.publishing': '2026-10-23' });
    run('new', 'survey', 'Autumn 2026', ...days, ...asked);
    write('survey-autumn-2026.md', 'Purpose', 'Decision', 'Groups', 'Questions');
  },
  '2026-09-30': ({ sign, measure }) => {
    sign('nadia', MUSEUM, ...MONTHLY, 'C2');
    sign('leah', MUSEUM, 'C3');
    measure({ F1: 9, C4: 0, S1: 95, S2: 1.9 });
  },
  '2026-10-01': ({ run, sign }) => {
    // What nobody did inside in March is done now, and signed for anew.
    run('unsign', `${FIRST_COMPLAINT}#S5`, '--reason', 'the cause was still there', '--as', 'nadia', '--yes');
    sign('nadia', FIRST_COMPLAINT, 'S5');
    sign('nadia', MUSEUM, 'E5');
    sign('kit', MUSEUM, 'E6');
  },
  '2026-10-05': ({ sign }) => sign('kit', 'supplier-review-nowhere-roastery', 'L3'),
  '2026-10-12': ({ bring, write, measure, add, run }) => {
    bring('survey-autumn-2026.csv');
    write('survey-autumn-2026.md', 'Answers');
    measure({ C1: 84 }, '--n', '56', '--on', '2026-10-09');
    add(
      'survey-autumn-2026.md',
      'M Measures',
      step('M1 A second pump of each type', 'leah', '(closing + 45 wd)'),
    );
    run('schedule', 'survey-autumn-2026', '--yes');
  },
  '2026-10-16': ({ point, sign, measure }) => {
    point(MUSEUM_LIFECYCLE, 'E2', 'E-mail to finance of 16 October');
    sign('nadia', MUSEUM, 'E2', 'E7');
    measure({ C4: 1 }, '--note', 'the museum');
    sign('nadia', 'survey-autumn-2026', 'F1');
    sign('nadia', LAW, 'C1', ...MONTHLY);
  },
  '2026-10-26': ({ run, write, sign }) => {
    run('new', 'final-report', '--customer', MUSEUM);
    write(`${MUSEUM_FILES}/final-report.md`);
    sign('nadia', MUSEUM, 'E3', 'E8');
    run('new', 'review', ...set({ 'dates.held': '2026-11-10', 'roles.management': 'ruth' }));
  },
  '2026-10-30': ({ measure, replace, run }) => {
    measure({ S1: 96, S2: 1.8 });
    replace(MUSEUM_LIFECYCLE, 'status: phase-out', 'status: ended');
    const dates = set({ 'dates.contract': '2027-01-29', 'dates.start': '2027-03-01' });
    run('new', 'lifecycle', 'Invented Insurance plc', ...dates);
  },
  '2026-11-02': ({ add }) =>
    add(
      'improvement.md',
      'Suggestions',
      suggestion(
        'S4 A tray for cups on each floor',
        { from: 'the reception of the law firm', received: '2026-11-02' },
        'Cups stand on the copier, and coffee runs into it.',
      ),
    ),
  '2026-11-10': ({ write, remove, add, run }) => {
    write('review.md', ...REVIEWED);
    remove('review.md', 'D1');
    for (const decision of DECISIONS) add('review.md', 'D Decisions', decision);
    run('schedule', 'review', '--yes');
  },
  '2026-11-18': ({ sign }) => {
    sign('nadia', 'review', 'D1');
    sign('nadia', LAW, ...MONTHLY);
  },
  // Here the year ends.
  '2026-11-20': () => {},
};

const REVIEWED = [
  'Service and good service',
  'Our place in the market',
  "Through the customers' eyes",
  'What guides us',
  'Training and support',
  'Loyal customers',
  'Complaints',
  'Leadership',
  'Culture',
];

const DECISIONS = [
  step(
    'D1 A complaint is closed only with its cause in the list of suggestions',
    'nadia',
    '2026-11-17',
    'Comes from Q27.',
  ),
  step('D2 Milk that is no milk in two machines on trial', 'kit', '(held + 3 m)', 'Comes from Q12.'),
  step('D3 The museum is asked again in a year', 'owen', '(held + 11 m)', 'Comes from C2.'),
];
