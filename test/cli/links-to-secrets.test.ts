import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const SECRET = 'AUTHORIZATION-basic-c2VjcmV0';
const PLAN =
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n- Sign-off: Anna Berg, 2026-11-10, done\n';
const LINKS = 'This link leads nowhere, or out of the workspace';

/** A clone whose git keeps a secret, and the paths of that and of another outside. */
function clone() {
  const cwd = folderWith({ 'x.md': PLAN, 'serviceplan.yaml': 'language: en\n' });
  const outside = temporaryFolder();
  mkdirSync(join(cwd, '.git'));
  const secrets = [join(cwd, '.git/config'), join(outside, 'config')];
  for (const path of secrets) writeFileSync(path, `[http]\n\textraheader = ${SECRET}\n`);
  return { cwd, secrets };
}

describe.each([0, 1])('a link to what is no file of the workspace (%i)', (which) => {
  it.each(['lint', 'status', 'verify'])('shows nothing of it to %s as the list of signers', (command) => {
    const { cwd, secrets } = clone();
    symlinkSync(secrets[which] as string, join(cwd, 'allowed_signers'));
    const { out, err } = serviceplan([command], { cwd });
    expect(out + err).not.toContain(SECRET);
    if (command === 'lint') expect(out).toContain(LINKS);
  });

  it.each(['lint', 'status', 'verify'])('shows nothing of it to %s as the settings', (command) => {
    const { cwd, secrets } = clone();
    rmSync(join(cwd, 'serviceplan.yaml'));
    symlinkSync(secrets[which] as string, join(cwd, 'serviceplan.yaml'));
    const { code, out, err } = serviceplan([command], { cwd });
    expect(out + err).not.toContain(SECRET);
    expect({ code, isTold: err.includes(LINKS) }).toEqual({ code: 2, isTold: true });
  });
});

it('settings cannot extend what git keeps', () => {
  const { cwd } = clone();
  writeFileSync(join(cwd, 'serviceplan.yaml'), 'extends: ./.git/config\n');
  const { code, err } = serviceplan(['lint'], { cwd });
  expect(err).not.toContain(SECRET);
  expect({ code, isTold: err.includes('leads out of the repository') }).toEqual({ code: 2, isTold: true });
});

it('a link within the repository is followed', () => {
  const { cwd } = clone();
  mkdirSync(join(cwd, 'shared'));
  writeFileSync(join(cwd, 'shared/settings.yaml'), 'language: sv\n');
  rmSync(join(cwd, 'serviceplan.yaml'));
  symlinkSync('shared/settings.yaml', join(cwd, 'serviceplan.yaml'));
  expect(serviceplan(['status'], { cwd }).out).toContain('kund');
});
