// From the first of December, when the company begins, to the start at the law firm. Each day: what was done on it.
import {
  FIRST_COMPLAINT,
  LAW,
  LAW_FILES,
  LAW_LIFECYCLE,
  MONTHLY,
  MUSEUM,
  MUSEUM_FILES,
  set,
  suggestion,
} from './names.mjs';

/** Steps of the museum's checklist that were done before there was one. */
const OF_PREPARATION = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'B1.1',
  'B1.2',
  'B1.3',
  'B1.4',
  'B1.5',
  'B1.6',
];
const OF_START_UP = ['B2.1', 'B2.2', 'B2.3', 'B2.4', 'B2.5', 'B2.6'];

export const WINTER_AND_SPRING = {
  '2025-12-01': ({ run, bring }) => {
    const customer = ['--customer', 'Fictional Law LLP', '--contract', '2026-02-23', '--start', '2026-03-23'];
    run('init', '.', '--yes', '--language', 'en', '--company', 'Fictional Brew Ltd', ...customer);
    bring('serviceplan.yaml');
    bring('templates/en/supplier-review.md');
    // The settings say now on which days the company is closed.
    run('schedule', LAW, '--yes');
  },
  '2025-12-05': ({ run }) => {
    const dates = set({ 'dates.contract': '2025-12-15', 'dates.start': '2026-01-02' });
    run('new', 'lifecycle', 'Made-Up Museum Trust', ...dates, ...set({ status: 'operation' }));
    const steps = [...OF_PREPARATION, ...OF_START_UP].map((step) => `${MUSEUM}#${step}`);
    const reason = 'a customer since 2019, only the contract is new';
    run('waive', ...steps, '--as', 'nadia', '--reason', reason, '--yes');
  },
  '2025-12-08': ({ run, write, sign }) => {
    run('new', 'policy');
    write('policy.md');
    write('service-plan.md', 'Target group', 'Service goals', 'Service strategy', 'Service concept');
    run('new', 'market-analysis', '--customer', LAW);
    write(`${LAW_FILES}/market-analysis.md`);
    sign('owen', LAW, 'A1');
  },
  '2025-12-10': ({ run, remove, fill }) => {
    run('new', 'scorecard');
    remove('scorecard.md', 'F2', 'C2', 'C3', 'C5', 'E2');
    const targets = { F1: 8, C1: 80, C4: 0, S1: 95, S2: 2, E1: 90 };
    for (const [figure, Target] of Object.entries(targets)) {
      fill('scorecard.md', figure, { Target, Goal: 'Service goals 2026' });
    }
    fill('scorecard.md', 'C4', { 'Measured every': '3 m' });
  },
  '2025-12-15': ({ sign }) => sign('owen', LAW, 'A2'),
  '2025-12-22': ({ sign }) => sign('owen', LAW, 'A3'),
  '2025-12-30': ({ measure }) => measure({ F1: 2, C4: 0, S1: 90, S2: 3.4 }),
  '2026-01-08': ({ run, write }) => {
    run('new', 'improvement');
    write('improvement.md', 'How we capture suggestions');
    write('service-plan.md', 'Service promise', 'Service quality', 'Service delivery system');
  },
  '2026-01-12': ({ run, write, sign }) => {
    run('new', 'customer-card', '--customer', LAW);
    write(`${LAW_FILES}/customer-card.md`);
    sign('owen', LAW, 'A4');
  },
  '2026-01-13': ({ run, write, fill, replace, again }) => {
    run('new', 'team', ...set({ 'dates.start': '2026-01-13', 'roles.team-leader': 'ruth' }));
    write('team.md', 'Mandate', 'Leadership');
    again('team.md', 'A1', 'A2 Nadia Sample');
    fill('team.md', 'A2', { Employee: 'nadia', Due: '2026-02-20' });
    for (const entry of ['A1', 'B1']) {
      replace('team.md', `### ${entry} Employee's name`, `### ${entry} Kit Dummy`);
      fill('team.md', entry, { Employee: 'kit' });
    }
  },
  '2026-01-15': ({ remove, add }) => {
    remove('improvement.md', 'S1');
    add(
      'improvement.md',
      'Suggestions',
      suggestion(
        'S1 Machines that say when they need care',
        { from: 'Kit', received: '2026-01-15' },
        'A sensor on each machine, so that the round goes where it is needed.',
      ),
    );
  },
  '2026-01-26': ({ point, sign, write, fill }) => {
    point(LAW_LIFECYCLE, 'A5', 'Quotation of 26 January, with its costing');
    sign('owen', LAW, 'A5');
    write('service-plan.md', 'Recruitment and training', 'Employee satisfaction', 'Service control');
    write('service-plan.md', 'Reward system', 'Action plan');
    fill('improvement.md', 'S1', { Answered: '2026-01-16', Decided: '2026-01-26', Decision: 'yes' });
  },
  '2026-01-30': ({ measure, sign }) => {
    measure({ S1: 91, S2: 3.1 });
    measure({ E1: 63 }, '--n', '8');
    sign('nadia', MUSEUM, ...MONTHLY);
    sign('kit', MUSEUM, 'C1');
  },
  '2026-02-02': ({ sign }) => sign('owen', LAW, 'A6'),
  '2026-02-10': ({ run, sign }) => {
    const facts = set({ 'dates.received': '2026-02-10', severity: 'low', 'cause-group': 'parts' });
    run('new', 'complaint', '2026-02', '--customer', MUSEUM, ...facts);
    sign('nadia', FIRST_COMPLAINT, 'S1');
  },
  '2026-02-12': ({ sign }) => {
    sign('nadia', FIRST_COMPLAINT, 'S2');
    sign('ruth', 'team', 'A1');
  },
  '2026-02-16': ({ sign, write }) => {
    write(`${MUSEUM_FILES}/complaint-2026-02.md`, 'What happened', 'Cause');
    sign('nadia', FIRST_COMPLAINT, 'S3', 'S4');
    sign('ruth', 'team', 'A2');
  },
  '2026-02-23': ({ point, sign }) => {
    point(LAW_LIFECYCLE, 'A7', 'Contract of 23 February, in the safe');
    sign('owen', LAW, 'A7');
  },
  '2026-02-25': ({ run, write, sign }) => {
    run('new', 'project-plan', '--customer', LAW);
    write(`${LAW_FILES}/project-plan.md`);
    sign('ruth', LAW, 'B1.1');
  },
  '2026-02-27': ({ run, write, point, sign, measure }) => {
    point(LAW_LIFECYCLE, 'B1.2', '[Project plan](project-plan.md)');
    point(LAW_LIFECYCLE, 'B1.3', '[Customer card](customer-card.md)');
    run('new', 'finance-report', '--customer', LAW);
    write(`${LAW_FILES}/finance-report.md`);
    sign('nadia', LAW, 'B1.2', 'B1.3', 'B1.4');
    sign('nadia', MUSEUM, ...MONTHLY);
    measure({ S1: 92, S2: 2.9 });
  },
  '2026-03-09': ({ run, write, sign }) => {
    sign('kit', LAW, 'B2.1', 'B2.2');
    run('new', 'requirements-specification', '--customer', LAW);
    write(
      `${LAW_FILES}/requirements-specification.md`,
      'The work',
      'Required results',
      'Conditions',
      'Training',
    );
  },
  '2026-03-11': ({ point, sign }) => {
    point(LAW_LIFECYCLE, 'B1.5', 'Description of the work of 11 March, in each van');
    sign('kit', LAW, 'B1.5');
  },
  '2026-03-13': ({ sign }) => sign('ruth', 'team', 'B1'),
  '2026-03-16': ({ run, write, sign }) => {
    run('new', 'critical-moments', '--customer', LAW);
    write(`${LAW_FILES}/critical-moments.md`);
    sign('nadia', LAW, 'B1.6', 'B2.4');
  },
  '2026-03-18': ({ sign }) => sign('nadia', LAW, 'B2.3'),
};
