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
      # A change is judged by what it says. What only time has done is judged by
      # the scheduled run, so that nobody's pull request fails because a day went by.
      - if: github.event_name != 'schedule'
        run: npx --yes serviceplan lint
      - if: github.event_name == 'schedule'
        run: npx --yes serviceplan lint --fail-on overdue
      - if: always()
        run: npx --yes serviceplan lint --format markdown --output "$GITHUB_STEP_SUMMARY" || true
      - if: always()
        run: npx --yes serviceplan status
`;

const GITLAB = `serviceplan:
  image: node:22
  script:
    # A change is judged by what it says. What only time has done is judged by
    # scheduled pipelines, so that nobody's merge request fails because a day went by.
    - if [ "$CI_PIPELINE_SOURCE" = schedule ]; then what=overdue; else what=error; fi
    - npx --yes serviceplan lint --fail-on "$what"
  after_script:
    - npx --yes serviceplan lint --format gitlab --output gl-code-quality-report.json || true
    - npx --yes serviceplan status
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;

/** The hook that keeps a commit from being made while documents have errors. */
export const PRE_COMMIT_HOOK = `#!/bin/sh
# Checks the service plans before each commit. To commit without: git commit --no-verify
exec npx --no-install serviceplan lint --quiet
`;
