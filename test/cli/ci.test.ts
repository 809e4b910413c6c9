import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOf, folderWith, projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';
import { commitAll, git } from '../support/repository.js';
import { hasProgram } from '../support/programs.js';

/** A folder with an `npx` that runs this build, whatever version is asked for. */
function npx(): string {
  const bin = temporaryFolder();
  const tool = join(ROOT, 'bin/serviceplan.js');
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${tool}" "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  return bin;
}

const BIN = npx();

/** Runs lines of a workflow as a CI service does. */
function bash(script: string, cwd: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
      SERVICEPLAN_TODAY: '2026-11-22',
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...env,
    },
  });
}

interface Step {
  readonly if?: string;
  readonly run?: string;
}

/** The words after which a service runs a step of its workflow for an event. */
function runsAt(event: string, when: string | undefined): boolean {
  const [, sign, named] = /^github\.event_name (==|!=) '(.*)'$/.exec(when ?? '') ?? [];
  return named === undefined || (named === event) === (sign === '==');
}

/** Makes a folder a repository that has what stands in it now on its main branch and on its origin's. */
function publish(cwd: string): void {
  git(cwd, ['init', '-q', '-b', 'main']);
  commitAll(cwd);
  const origin = temporaryFolder();
  git(origin, ['init', '-q', '--bare', '-b', 'main']);
  git(cwd, ['remote', 'add', 'origin', origin]);
  git(cwd, ['push', '-q', 'origin', 'main']);
}

describe('init --ci', () => {
  it('github writes a workflow in which a change is judged by what it says, and time by the schedule', () => {
    const cwd = copyOf('examples/nb-renhold');
    publish(cwd);
    serviceplan(['init', '--ci', 'github', '--yes'], { cwd });
    const text = readFileSync(join(cwd, '.github/workflows/serviceplan.yml'), 'utf8');
    const workflow = parse(text) as { jobs: { lint: { steps: Step[] } } };
    const lines = (event: string) =>
      workflow.jobs.lint.steps
        .filter(({ if: when }) => runsAt(event, when))
        .flatMap(({ run }) =>
          run === undefined ? [] : [bash(run, cwd, { GITHUB_BASE_REF: 'main' }).status],
        );
    expect(lines('pull_request')).toEqual([0, 0, 0, 0]);
    expect(lines('push')).toEqual([0, 0, 0]);
    expect(lines('schedule')).toEqual([1, 0, 0]);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('## serviceplan');
  });

  it('gitlab the same, with a code quality report', () => {
    const cwd = copyOf('examples/nb-renhold');
    publish(cwd);
    serviceplan(['init', '--ci', 'gitlab', '--yes'], { cwd });
    const { serviceplan: job } = parse(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')) as {
      serviceplan: { script: string[]; after_script: string[] };
    };
    const script = job.script.join('\n');
    const at = (event: string) => bash(script, cwd, { CI_PIPELINE_SOURCE: event, CI_DEFAULT_BRANCH: 'main' });
    expect(at('merge_request_event').status).toBe(0);
    expect(at('schedule').status).toBe(1);
    expect(bash(job.after_script.join('\n'), cwd).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(2);
  });
});

describe('init --ci in a folder of a repository', () => {
  const folder = "a b's $(touch owned)";
  const repository = () => {
    const cwd = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
    cpSync(join(ROOT, 'examples/nb-renhold'), join(cwd, folder), { recursive: true });
    return cwd;
  };

  it('github writes what the root needs, and says that it must be moved there', () => {
    const cwd = repository();
    const { err } = serviceplan(['init', folder, '--ci', 'github', '--yes'], { cwd });
    expect(err).toContain(
      `flytt ${folder}/.github/workflows/serviceplan.yml til .github/workflows/serviceplan.yml der`,
    );
    const { jobs } = parse(readFileSync(join(cwd, folder, '.github/workflows/serviceplan.yml'), 'utf8')) as {
      jobs: { lint: { defaults: { run: Record<string, string> } } };
    };
    expect(jobs.lint.defaults.run).toEqual({ 'working-directory': folder });
  });

  it('gitlab the same', () => {
    const cwd = repository();
    const { err } = serviceplan(['init', folder, '--ci', 'gitlab', '--yes'], { cwd });
    expect(err).toContain(
      `GitLab leser arbeidsflyter bare i roten av repoet; flytt ${folder}/.gitlab-ci.yml til .gitlab-ci.yml der`,
    );
    const { serviceplan: job } = parse(readFileSync(join(cwd, folder, '.gitlab-ci.yml'), 'utf8')) as {
      serviceplan: {
        script: string[];
        after_script: string[];
        artifacts: { reports: { codequality: string } };
      };
    };
    expect(bash(job.script.join('\n'), cwd, { CI_PIPELINE_SOURCE: 'schedule' }).status).toBe(1);
    expect(bash(job.after_script.join('\n'), cwd).status).toBe(0);
    expect(existsSync(join(cwd, job.artifacts.reports.codequality))).toBe(true);
    expect(existsSync(join(cwd, 'owned')) || existsSync(join(cwd, folder, 'owned'))).toBe(false);
  });
});

describe('the GitHub Action', () => {
  const action = parse(projectFile('action.yml')) as { runs: { steps: [{ run: string }] } };
  const run = (cwd: string, env: Record<string, string> = {}) =>
    bash(action.runs.steps[0].run, cwd, {
      PATHS: '',
      FAIL_ON: '',
      VERSION: 'latest',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_ACTIONS: 'true',
      ...env,
    });

  it('annotates, writes a summary, and judges time where it is scheduled', () => {
    const cwd = copyOf('examples/nb-renhold');
    const { status, stdout, stderr } = run(cwd);
    expect(status).toBe(0);
    expect(stdout).toContain('overdue-step');
    expect(stderr).toContain('::warning file=');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('overdue-step');
    expect(run(cwd, { GITHUB_EVENT_NAME: 'schedule' }).status).toBe(1);
    expect(run(cwd, { FAIL_ON: 'unwritten-section\nbroken-link\n' }).status).toBe(1);
    expect(run(cwd, { GITHUB_EVENT_NAME: 'schedule', FAIL_ON: 'error' }).status).toBe(0);
  });

  it('takes inputs for what they are, never for commands', () => {
    const cwd = copyOf('examples/nb-renhold');
    const { status } = run(cwd, { PATHS: 'service-plan.md; touch owned\n$(touch owned)\n`touch owned`' });
    expect(status).toBe(2);
    expect(run(cwd, { PATHS: '--rule\nx' }).status).toBe(2);
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
    expect(projectFile('action.yml')).not.toMatch(/run:[\s\S]*\$\{\{/);
  });
});

describe('the problem matcher', () => {
  it('reads every line of --format unix', () => {
    const cwd = copyOf('examples/nb-renhold');
    const { problemMatcher } = JSON.parse(projectFile('ci/problem-matcher.json')) as {
      problemMatcher: [{ pattern: [{ regexp: string }] }];
    };
    const pattern = new RegExp(problemMatcher[0].pattern[0].regexp);
    const lines = serviceplan(['lint', '--format', 'unix'], { cwd }).out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => pattern.exec(line)?.slice(1, 5))).toEqual(
      lines.map((line) => {
        const [path, row, column, severity] = line.split(':');
        return [path, row, column, severity?.trim()];
      }),
    );
  });
});

const PRE_COMMIT = process.env['PRE_COMMIT'] ?? 'pre-commit';

describe.skipIf(!hasProgram(PRE_COMMIT, 'pip install pre-commit'))('the real pre-commit', () => {
  it('runs the hook on what is to be committed, and keeps what has errors out', () => {
    const cwd = folderWith({
      '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n      - ${projectFile(
        '.pre-commit-hooks.yaml',
      )
        .replace(/^- /, '')
        .replace('language: node', 'language: system')
        .replace('entry: serviceplan', `entry: ${process.execPath} ${join(ROOT, 'bin/serviceplan.js')}`)
        .replaceAll('\n', '\n      ')
        .trimEnd()}\n`,
      'serviceplan.yaml': 'language: en\n',
      'plan.md': '---\nkind: service-plan\nid: x\nlanguage: en\n---\n',
      'notes.txt': 'x\n',
    });
    git(cwd, ['init', '-q']);
    const hook = () =>
      spawnSync(PRE_COMMIT, ['run'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PRE_COMMIT_HOME: join(cwd, '.cache') },
      });
    git(cwd, ['add', '.pre-commit-config.yaml', 'notes.txt']);
    expect(hook().stdout).toContain('no files to check');
    git(cwd, ['add', 'plan.md']);
    const failed = hook();
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('missing-section');
    const plan = projectFile('examples/en-it-support/service-plan.md');
    writeFileSync(join(cwd, 'plan.md'), plan);
    git(cwd, ['add', 'plan.md']);
    expect(hook()).toMatchObject({ status: 0 });
  });
});
