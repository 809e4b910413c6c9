import type { NewFile } from './new-file.js';

/** The CI services that `init` writes a workflow for. */
export const CI_SERVICES = ['github', 'gitlab'] as const;
export type CiService = (typeof CI_SERVICES)[number];

/** The workflow that checks the plans at every change and prints where everything stands on weekday mornings. */
export function ciFile(service: CiService): NewFile {
  return service === 'github'
    ? { path: '.github/workflows/serviceplan.yml', text: GITHUB }
    : { path: '.gitlab-ci.yml', text: GITLAB };
}

// A change is judged by what it says; what only time has done (steps that fall due) is judged by the scheduled run, so
// that nobody's pull request fails because a day went by.

const GITHUB = `name: Service plans
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "0 5 * * 1-5"
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes serviceplan lint
      - if: github.event_name == 'schedule'
        run: npx --yes serviceplan lint --quiet --rule overdue-step=error
      - if: always()
        run: npx --yes serviceplan status
`;

const GITLAB = `serviceplan:
  image: node:22
  script:
    - npx --yes serviceplan lint
    - if [ "$CI_PIPELINE_SOURCE" = schedule ]; then npx --yes serviceplan lint --quiet --rule overdue-step=error; fi
  after_script:
    - npx --yes serviceplan status
`;

/** The hook that keeps a commit from being made while documents have errors. */
export const PRE_COMMIT_HOOK = `#!/bin/sh
# Checks the service plans before each commit. To commit without: git commit --no-verify
exec npx --no-install serviceplan lint --quiet
`;
