import type { NewFile } from './new-file.js';

/** The CI services that `init` writes a workflow for. */
export const CI_SERVICES = ['github', 'gitlab'] as const;
export type CiService = (typeof CI_SERVICES)[number];

/**
 * The workflow that checks the plans at every change and prints where everything stands on weekday mornings.
 *
 * @param folder the workspace, as the root of the repository names it; empty where it is that root
 */
export function ciFile(service: CiService, folder: string): NewFile {
  return service === 'github'
    ? { path: '.github/workflows/serviceplan.yml', text: github(folder) }
    : { path: '.gitlab-ci.yml', text: gitlab(folder) };
}

// A JSON string is a YAML string too, and within single quotes a shell takes nothing for a command.
const github = (folder: string) => `name: Service plans
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    - cron: "0 5 * * 1-5"
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
${folder === '' ? '' : `    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}\n`}    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # A change is judged by what it says. What only time has done is judged by
      # the scheduled run, so that nobody's pull request fails because a day went by.
      - if: github.event_name != 'schedule'
        run: npx --yes serviceplan lint
      - if: github.event_name == 'schedule'
        run: npx --yes serviceplan lint --fail-on overdue
      # Sign-offs are judged by the keys and the demands of the branch that the change is
      # meant for, so that it cannot bring the key that it is judged by.
      - if: github.event_name == 'pull_request'
        run: npx --yes serviceplan verify --trust-ref "origin/$GITHUB_BASE_REF"
      - if: always()
        run: npx --yes serviceplan lint --format markdown --output "$GITHUB_STEP_SUMMARY" || true
      - if: always()
        run: npx --yes serviceplan status
`;

const gitlab = (folder: string) => `serviceplan:
  image: node:22
  script:
${goTo(folder)}    # A change is judged by what it says. What only time has done is judged by
    # scheduled pipelines, so that nobody's merge request fails because a day went by.
    - if [ "$CI_PIPELINE_SOURCE" = schedule ]; then what=overdue; else what=error; fi
    - npx --yes serviceplan lint --fail-on "$what"
    # Sign-offs are judged by the keys and the demands of the default branch, so that no
    # merge request can bring the key that it is judged by.
    - git fetch --quiet origin "$CI_DEFAULT_BRANCH"
    - npx --yes serviceplan verify --trust-ref FETCH_HEAD
  after_script:
${goTo(folder)}    - npx --yes serviceplan lint --format gitlab --output ${REPORT} || true
    - npx --yes serviceplan status
  artifacts:
    when: always
    reports:
      codequality: ${folder === '' ? REPORT : JSON.stringify(`${folder}/${REPORT}`)}
`;

const REPORT = 'gl-code-quality-report.json';

function goTo(folder: string): string {
  return folder === '' ? '' : `    - ${JSON.stringify(`cd ${quoted(folder)}`)}\n`;
}

/** A word for a shell, which takes nothing within single quotes for a command. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * The hook that keeps a commit from being made while documents have errors. It takes what is installed in the repository, else
 * what is on the machine, and only where there is neither, as after `npx serviceplan init`, asks npx for the newest.
 */
export const PRE_COMMIT_HOOK = `#!/bin/sh
# Checks the service plans before each commit. To commit without: git commit --no-verify
PATH="$PWD/node_modules/.bin:$PATH"
if command -v serviceplan >/dev/null; then exec serviceplan lint --quiet; fi
exec npx --yes serviceplan lint --quiet
`;
