// From the start at the law firm to the notice of the museum. Each day: what was done on it.
import {
  FIRST_COMPLAINT,
  LAW,
  LAW_FILES,
  LAW_LIFECYCLE,
  MONTHLY,
  MUSEUM,
  MUSEUM_FILES,
  MUSEUM_LIFECYCLE,
  SECOND_COMPLAINT,
  set,
  step,
  suggestion,
  THIRD_COMPLAINT,
} from './names.mjs';

export const SPRING_AND_SUMMER = {
  '2026-03-23': ({ sign, run, replace }) => {
    sign('kit', LAW, 'B2.6');
    replace(LAW_LIFECYCLE, 'status: preparation', 'status: operation');
    // Only what was asked of the customer was done; nothing of what was to change inside.
    replace(`${MUSEUM_FILES}/complaint-2026-02.md`, '- [ ] With the customer:', '- [x] With the customer:');
    run('sign', `${FIRST_COMPLAINT}#S5`, '--as', 'nadia', '--yes');
  },
  '2026-03-24': ({ write, sign }) => {
    write(`${LAW_FILES}/requirements-specification.md`, 'Going through it with the customer');
    sign('kit', LAW, 'B2.5');
    sign('nadia', FIRST_COMPLAINT, 'S6');
  },
  '2026-03-27': ({ replace, fill }) => {
    replace(`${MUSEUM_FILES}/complaint-2026-02.md`, 'status: open', 'status: closed');
    fill('improvement.md', 'S1', { Done: '2026-03-27', 'Customers told': '2026-03-31' });
  },
  '2026-03-31': ({ sign, measure }) => {
    sign('nadia', MUSEUM, ...MONTHLY, 'C2');
    sign('leah', MUSEUM, 'C3');
    measure({ F1: 4.5, C4: 0, S1: 89, S2: 3.3 });
  },
  '2026-04-22': ({ sign }) => sign('nadia', LAW, 'C1', ...MONTHLY),
  '2026-04-30': ({ sign, measure }) => {
    sign('nadia', MUSEUM, ...MONTHLY);
    measure({ S1: 92, S2: 2.8 });
  },
  '2026-05-04': ({ run, write }) => {
    const days = set({ 'dates.start': '2026-05-11', 'dates.closing': '2026-05-22' });
    const asked = set({ population: '140', invited: '140', 'dates.publishing': '2026-06-05' });
    run('new', 'survey', 'Spring 2026', ...days, ...asked);
    write('survey-spring-2026.md', 'Purpose', 'Decision', 'Groups', 'Questions');
  },
  '2026-05-18': ({ add }) =>
    add(
      'improvement.md',
      'Suggestions',
      suggestion(
        'S2 Oat milk from the machine',
        { from: 'a guard at the museum', received: '2026-05-18' },
        'Asked for beside the machine, with eleven signatures.',
      ),
    ),
  '2026-05-22': ({ sign }) => sign('nadia', LAW, ...MONTHLY),
  '2026-05-26': ({ bring, write, measure }) => {
    bring('survey-spring-2026.csv');
    write('survey-spring-2026.md', 'Answers');
    measure({ C1: 73 }, '--n', '48', '--on', '2026-05-22');
  },
  '2026-05-29': ({ sign, measure, add, run }) => {
    sign('nadia', MUSEUM, ...MONTHLY);
    measure({ S1: 94, S2: 2.6 });
    add(
      'survey-spring-2026.md',
      'M Measures',
      step('M1 A pump of each type in stock', 'leah', '(closing + 30 wd)'),
    );
    add(
      'survey-spring-2026.md',
      'M Measures',
      step('M2 A message the evening before', 'nadia', '(closing + 40 wd)'),
    );
    run('schedule', 'survey-spring-2026', '--yes');
  },
  '2026-06-08': ({ run, sign }) => {
    run('new', 'complaint', '--customer', LAW, ...set({ 'dates.received': '2026-06-08', channel: 'e-mail' }));
    sign('nadia', SECOND_COMPLAINT, 'S1');
  },
  '2026-06-11': ({ add }) =>
    add(
      'improvement.md',
      'Suggestions',
      suggestion(
        'S3 Ring whoever has to wait',
        {
          from: 'the office manager of the law firm',
          received: '2026-06-11',
          complaint: '[the machine on the third floor](customers/fictional-law-llp/complaint.md)',
        },
        'Whoever cannot mend a fault on the same day rings the customer before five.',
      ),
    ),
  '2026-06-12': ({ sign, write, replace, fill }) => {
    write(`${LAW_FILES}/complaint.md`, 'What happened', 'Cause');
    replace(`${LAW_FILES}/complaint.md`, 'cause-group:', 'cause-group: parts');
    sign('kit', SECOND_COMPLAINT, 'S2');
    fill('improvement.md', 'S2', { Answered: '2026-06-12' });
    fill('improvement.md', 'S3', { Answered: '2026-06-12', Decided: '2026-06-12', Decision: 'yes' });
  },
  '2026-06-15': ({ sign }) => {
    sign('nadia', SECOND_COMPLAINT, 'S3', 'S4');
    sign('nadia', 'survey-spring-2026', 'F1');
  },
  '2026-06-22': ({ sign }) => {
    sign('nadia', LAW, ...MONTHLY, 'C2');
    sign('leah', LAW, 'C3');
  },
  '2026-06-30': ({ sign, measure, fill }) => {
    sign('nadia', MUSEUM, ...MONTHLY, 'C2');
    sign('leah', MUSEUM, 'C3');
    measure({ F1: 7, C4: 0, S1: 93, S2: 2.9 });
    fill('improvement.md', 'S2', { Decided: '2026-06-30', Decision: 'no' });
  },
  '2026-07-01': ({ point, sign }) => {
    point(MUSEUM_LIFECYCLE, 'C6', 'Notes of the meeting of 1 July');
    sign('nadia', MUSEUM, 'C6', 'D1', 'D2', 'D3', 'D4');
  },
  '2026-07-03': ({ sign }) => {
    sign('leah', 'survey-spring-2026', 'M1');
    sign('nadia', SECOND_COMPLAINT, 'S5');
  },
  '2026-07-10': ({ sign, replace, fill }) => {
    sign('nadia', SECOND_COMPLAINT, 'S6');
    replace(`${LAW_FILES}/complaint.md`, 'status: open', 'status: closed');
    fill('improvement.md', 'S3', { Done: '2026-07-06', 'Customers told': '2026-07-10' });
  },
  '2026-07-13': ({ run, sign }) => {
    const facts = set({ 'dates.received': '2026-07-13', severity: 'high', 'cause-group': 'parts' });
    run('new', 'complaint', '2026-07', '--customer', MUSEUM, ...facts);
    sign('nadia', THIRD_COMPLAINT, 'S1');
  },
  '2026-07-15': ({ sign, write }) => {
    write(`${MUSEUM_FILES}/complaint-2026-07.md`, 'What happened', 'Cause');
    sign('nadia', THIRD_COMPLAINT, 'S2');
  },
  '2026-07-20': ({ sign }) => sign('nadia', THIRD_COMPLAINT, 'S3', 'S4'),
  '2026-07-22': ({ sign }) => sign('nadia', LAW, ...MONTHLY),
  '2026-07-24': ({ sign }) => sign('nadia', 'survey-spring-2026', 'M2'),
  '2026-07-31': ({ sign, measure }) => {
    sign('nadia', MUSEUM, ...MONTHLY);
    sign('kit', MUSEUM, 'C1');
    measure({ S1: 95, S2: 2.3 });
    measure({ E1: 88 }, '--n', '8');
  },
};
