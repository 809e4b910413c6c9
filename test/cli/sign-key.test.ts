import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { signatureFileName } from '../../src/signoff/signature-file.js';
import { AttackedPlan, makeHonestPlan } from '../signoff/attacked-plan.js';
import { serviceplan, temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';
import { git } from '../support/repository.js';

const ring = new Keyring();
const honest = temporaryFolder();

beforeAll(() => makeHonestPlan(honest, ring));

function copy(): AttackedPlan {
  const folder = temporaryFolder();
  git(folder, ['clone', '-q', honest, 'clone']);
  return new AttackedPlan(join(folder, 'clone'), ring);
}

const run = (plan: AttackedPlan, ...args: string[]) => serviceplan(args, { cwd: plan.folder });
const sign = (plan: AttackedPlan, person: string, key: string, ...more: string[]) =>
  run(plan, 'sign', 'nordvik#C3', '--as', person, '--key', ring.key(key), '--yes', ...more);
const signatures = (plan: AttackedPlan) => readdirSync(join(plan.folder, 'customers/nordvik/signatures'));

describe('sign --key', () => {
  it('writes the line and its signature, which verify proves', () => {
    const plan = copy();
    const { code, out } = sign(plan, 'bo', 'bo');
    expect(code).toBe(0);
    expect(out).toMatch(/\+ customers\/nordvik\/signatures\/2026-11-22-c3-bo-ek-[0-9a-f]{12}\.sig/);
    expect(run(plan, 'verify').out).toMatch(/✓ C3 .*Bo Ek .*verified/);
    expect(signatures(plan)).toHaveLength(3);
  });

  it('is asked for where the settings demand it', () => {
    const plan = copy();
    const settings = join(plan.folder, 'serviceplan.yaml');
    writeFileSync(
      settings,
      `${readFileSync(settings, 'utf8').replace(/^sign-off:[^]*/m, '')}\nsign-off: { all: { key: true } }\n`,
    );
    const asked = 'C3 must be signed with a key';
    expect(run(plan, 'sign', 'nordvik#C3', '--as', 'bo', '--dry-run').out).toContain(asked);
    expect(sign(plan, 'bo', 'bo', '--dry-run').out).not.toContain(asked);
    expect(
      run(plan, 'sign', 'nordvik#C3', '--as', 'bo', '--meaning', 'not approved', '--dry-run').out,
    ).not.toContain(asked);
  });

  it('signs twice as once', () => {
    const plan = copy();
    sign(plan, 'bo', 'bo');
    const once = plan.read();
    expect(sign(plan, 'bo', 'bo').code).toBe(0);
    expect(plan.read()).toBe(once);
    expect(signatures(plan)).toHaveLength(3);
  });

  it('proves a sign-off that is there already', () => {
    const plan = copy();
    const before = plan.read();
    const args = ['sign', 'nordvik#C2', '--as', 'anna', '--key', ring.key('anna'), '--yes'];
    expect(run(plan, ...args).code).toBe(0);
    expect(plan.read()).toBe(before);
    expect(run(plan, 'verify', '--require-verified').code).toBe(0);
  });

  it('writes nothing as a dry run, or without --yes where nobody can be asked', () => {
    const plan = copy();
    const before = plan.read();
    expect(sign(plan, 'bo', 'bo', '--dry-run')).toMatchObject({ code: 0 });
    expect(run(plan, 'sign', 'nordvik#C3', '--as', 'bo', '--key', ring.key('bo')).code).toBe(2);
    expect(plan.read()).toBe(before);
    expect(signatures(plan)).toHaveLength(2);
  });

  it.each([
    [
      'a stranger’s key',
      'stranger',
      'bo',
      'allowed_signers needs a line with their e-mail address and “ssh-ed25519 ',
    ],
    ['a colleague’s key', 'anna', 'bo', 'made with the key of anna@example.com'],
    ['somebody whose key nobody knows', 'bo', 'eve', 'made with the key of bo@example.com'],
  ])('refuses %s, and leaves everything as it was', (_, key, person, message) => {
    const plan = copy();
    const before = plan.read();
    const { code, err } = sign(plan, person, key);
    expect(code).toBe(2);
    expect(err).toContain('--key: nothing was signed.');
    expect(err).toContain(message);
    expect(plan.read()).toBe(before);
    expect(signatures(plan)).toHaveLength(2);
  });

  it.each([
    [
      'sv',
      'inget signerades',
      'som enligt allowed_signers inte tillhör bo@example.com.',
      'Om nyckeln är personens egen behövs en rad i allowed_signers med e-postadressen och ”ssh-ed25519 ',
      '”.',
    ],
    [
      'nb',
      'ingenting ble signert',
      'som ifølge allowed_signers ikke tilhører bo@example.com.',
      'Hvis nøkkelen er personens egen, trengs det en linje i allowed_signers med e-postadressen og «ssh-ed25519 ',
      '».',
    ],
  ])('says in %s, and once, why a key does not count', (language, undone, reason, hint, end) => {
    const { err } = sign(copy(), 'bo', 'stranger', '--language', language);
    expect(err).toMatch(new RegExp(`^serviceplan: --key: ${undone}\\. \\S`));
    expect(err).toContain(`${reason} ${hint}`);
    expect(err.endsWith(`${end}\n`)).toBe(true);
    expect(err.split(undone)).toHaveLength(2);
  });

  it('says once that the key is no file', () => {
    const plan = copy();
    const args = ['sign', 'nordvik#C3', '--as', 'bo', '--key', 'none', '--yes'];
    expect(run(plan, ...args)).toMatchObject({
      code: 2,
      err: 'serviceplan: --key: there is no file “none”; nothing was signed\n',
    });
    expect(run(plan, ...args, '--language', 'sv').err).toBe(
      'serviceplan: --key: filen ”none” finns inte; inget signerades\n',
    );
  });

  it('refuses a key that was not valid on the day of the sign-off', () => {
    const plan = copy();
    plan.change('bo@example.com ', 'bo@example.com valid-after="20261120" ', 'allowed_signers');
    expect(sign(plan, 'bo', 'bo', '--on', '2026-11-19').err).toContain('was not valid yet');
    expect(sign(plan, 'bo', 'bo').code).toBe(0);
  });

  it('takes back what it made where one of several steps cannot be signed', () => {
    const plan = copy();
    const before = plan.read();
    plan.sign('C2', 'Bo Ek', '2026-11-22');
    const { statement, digest } = plan.statement('C2');
    plan.write('customers/nordvik/lifecycle.md', before);
    const name = signatureFileName('C2', statement.date, statement.signer, digest);
    plan.write(`customers/nordvik/signatures/${name}`, 'no signature\n');
    const args = ['sign', 'nordvik#C3', 'nordvik#C2', '--as', 'bo', '--key', ring.key('bo'), '--yes'];
    const path = `customers/nordvik/signatures/${name}`;
    expect(run(plan, ...args)).toMatchObject({
      code: 2,
      err: `serviceplan: ${path} is already there and proves nothing; delete it and sign again; nothing was signed\n`,
    });
    expect(run(plan, ...args, '--language', 'nb').err).toBe(
      `serviceplan: ${path} finnes allerede og bekrefter ingenting; slett den og signer på nytt; ingenting ble signert\n`,
    );
    expect(plan.read()).toBe(before);
    expect(signatures(plan)).toHaveLength(3);
  });
});

describe('without a folder for temporary files', () => {
  it.each([
    ['en', 'expected a folder that exists and can be written to', 'Nothing was signed.'],
    ['sv', 'det måste vara en mapp som finns och går att skriva i', 'Inget signerades.'],
    ['nb', 'må være en mappe som finnes og er skrivbar', 'Ingenting ble signert.'],
  ])('says so in %s, and what was expected', (language, expected, undone) => {
    const plan = copy();
    const before = plan.read();
    const env = { TMPDIR: join(plan.folder, 'nowhere') };
    const signing = ['sign', 'nordvik#C3', '--as', 'bo', '--key', ring.key('bo'), '--yes'];
    for (const args of [signing, ['verify'], ['verify', '--trust-ref', 'main'], ['lint'], ['status']]) {
      const { code, err } = serviceplan([...args, '--language', language], { cwd: plan.folder, env });
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err).toMatch(/^serviceplan: [^\n]*nowhere \(ENOENT\)[^\n]*TMPDIR[^\n]*\n$/);
      expect(err).toContain(expected);
      expect(err.includes(undone)).toBe(args === signing);
    }
    expect(plan.read()).toBe(before);
    expect(signatures(plan)).toHaveLength(2);
  });
});
