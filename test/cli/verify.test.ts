import { chmodSync, cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/signoff/signature-file.js';
import { serviceplan, temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';
import { commitAll, git } from '../support/repository.js';
import { AttackedPlan, makeHonestPlan } from '../signoff/attacked-plan.js';

const PLAN = 'customers/nordvik/lifecycle.md';
const ring = new Keyring();
const honest = temporaryFolder();

beforeAll(() => makeHonestPlan(honest, ring));

function copy(): AttackedPlan {
  const folder = temporaryFolder();
  git(folder, ['clone', '-q', honest, 'clone']);
  return new AttackedPlan(join(folder, 'clone'), ring);
}

const verify = (plan: AttackedPlan, ...args: string[]) =>
  serviceplan(['verify', ...args], { cwd: plan.folder });

describe('verify', () => {
  it('shows what is verified and what is fresh, and ends with 0', () => {
    const { code, out, err } = verify(copy());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(PLAN);
    expect(out).toMatch(/✓ A1 {2}2026-11-09 {2}Anna Berg {2}done {2}verified {7}SHA256:/);
    expect(out).toMatch(/✓ A2 {2}2026-11-10 {2}Bo Ek {6}done {2}verified/);
    expect(out).toMatch(/· C2 {2}2026-11-09 {2}Anna Berg {2}done {2}fresh, no key/);
    expect(out).toContain('3 sign-offs: 2 verified · 1 fresh, no key');
  });

  it.each([
    ['sv', '3 signeringar: 2 styrkta · 1 oförändrad, utan nyckel'],
    ['nb', '3 signeringer: 2 bekreftede · 1 uendret, uten nøkkel'],
  ])('speaks %s', (language, words) => {
    expect(verify(copy(), '--language', language).out).toContain(words);
  });

  it('ends with 1 and says why where one is stale or invalid', () => {
    const plan = copy();
    plan.change('Who knows whom.', 'Who knows what.');
    plan.addSignature('A1', 'bo');
    const { code, out } = verify(plan, '--quiet');
    expect(code).toBe(1);
    expect(out).toContain('C2 was changed after Anna Berg signed it on 2026-11-09.');
    expect(out).toMatch(/made with the key of bo@example\.com \(SHA256:.*\), not of anna@example\.com\./);
    expect(out).not.toContain('✓');
  });

  it.each([
    ['sv', 'C3  ”Bo Ek 2026-11-12”', '1 rad går inte att läsa som signering'],
    ['nb', 'C3  «Bo Ek 2026-11-12»', '1 linje kan ikke leses som signering'],
    ['en', 'C3  “Bo Ek 2026-11-12” is not a sign-off', '1 line cannot be read as a sign-off'],
  ])('shows what cannot be read as a sign-off, and ends with 1, in %s', (language, line, sum) => {
    const plan = copy();
    plan.change('- Due: 2026-12-21\n', '- Due: 2026-12-21\n- Sign-off: Bo Ek 2026-11-12\n');
    const { code, out } = verify(plan, '--quiet', '--language', language);
    expect(code).toBe(1);
    expect(out).toContain(`✗ ${line}`);
    expect(out).toContain(sum);
  });

  it('shows that too where nothing is signed, and tells programs of it', () => {
    const plan = copy();
    plan.write(
      PLAN,
      '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 S\n\n- Sign-off: MF\n- Sign-off:\n\n### A2 S\n\n- Sign-off: Bo Ek, 2026-02-30\n',
    );
    for (const args of [[], ['--trust-ref', 'main']]) {
      const { code, out } = verify(plan, '--format', 'json', ...args);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        summary: { signOffs: 0, unread: 2 },
        documents: [
          {
            unread: [
              { step: 'A1', line: 14, message: expect.stringContaining('“MF” is not a sign-off') as string },
              { step: 'A2', line: 19, message: expect.stringContaining('2026-02-30') as string },
            ],
          },
        ],
      });
    }
  });

  it('says of whom a person is lacking whose signature is not valid', () => {
    const plan = copy();
    plan.change('  A: { key: true }', '  A: { key: true }\n  A1: { customer: true }', 'serviceplan.yaml');
    plan.write('revoked_keys', `${ring.public('anna')}\n`);
    const lacking = 'A1 must be signed by the customer too: by a person with the role “customer”.';
    expect(verify(plan).out).toContain(`${lacking} Not counted, as the signature is not valid: Anna Berg.`);
    const counted = copy();
    counted.change('  A: { key: true }', '  A: { key: true }\n  A1: { customer: true }', 'serviceplan.yaml');
    expect(verify(counted).out).toContain(`${lacking}\n`);
  });

  it('asks for keys with --require-verified', () => {
    const plan = copy();
    const { code, err } = verify(plan, '--require-verified');
    expect(code).toBe(1);
    expect(err).toContain('1 sign-off that counts is proven by no key');
    expect(verify(plan, '--require-verified', '--language', 'sv').err).toBe(
      'serviceplan: 1 signering som räknas är inte styrkt med nyckel, fast --require-verified kräver det\n',
    );
    expect(verify(plan, '--require-verified', '--language', 'nb').err).toBe(
      'serviceplan: 1 signering som teller, er ikke bekreftet med nøkkel, selv om --require-verified krever det\n',
    );
    plan.addSignature('C2', 'anna');
    expect(verify(plan, '--require-verified').code).toBe(0);
  });

  it('says that nothing is signed', () => {
    const plan = copy();
    plan.write(PLAN, plan.read().replace(/- Sign-off: .*\n/g, ''));
    plan.remove('customers/nordvik/signatures');
    expect(verify(plan)).toEqual({ code: 0, out: 'Nothing is signed yet.\n', err: '' });
  });

  it('tells of a signature whose sign-off is gone, and ends with 0', () => {
    const plan = copy();
    plan.change(/- Sign-off: .*\n/g, '');
    const { code, out } = verify(plan, '--require-verified');
    expect(code).toBe(0);
    expect(out.match(/^ {2}! .*signatures\/2026-11-\S+/gm)).toHaveLength(2);
    expect(out).toContain('Nothing is signed yet.\n2 signatures without a sign-off\n');
  });

  it('ends with 2 where a document cannot be read, and judges the others', () => {
    const plan = copy();
    plan.write('customers/bad.md', `${plan.read()}\0`);
    const { code, out, err } = verify(plan);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'serviceplan: customers/bad.md cannot be read; “serviceplan lint” says why\n',
    });
    expect(out).toContain('3 sign-offs: 2 verified · 1 fresh, no key');
  });

  it('ends with 2 where a workspace has faulty settings, and judges the others', () => {
    const plan = copy();
    plan.write('other/serviceplan.yaml', 'langauge: en\n');
    plan.write('other/plan.md', plan.read());
    const { code, out, err } = verify(plan, 'customers', 'other');
    expect(code).toBe(2);
    expect(err).toContain('other/serviceplan.yaml');
    expect(out).toContain('3 sign-offs: 2 verified · 1 fresh, no key');
    expect(verify(plan, 'other')).toMatchObject({ code: 2, out: '' });
  });

  it('asks a ref without settings only where something is signed', () => {
    const plan = copy();
    git(plan.folder, ['rm', '-q', '--cached', 'serviceplan.yaml']);
    git(plan.folder, ['commit', '-q', '-m', 'none']);
    expect(verify(plan, '--trust-ref', 'HEAD')).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no serviceplan.yaml') as string,
    });
    plan.write(PLAN, plan.read().replace(/- Sign-off: .*\n/g, ''));
    plan.remove('customers/nordvik/signatures');
    expect(verify(plan, '--trust-ref', 'HEAD')).toMatchObject({ code: 0, out: 'Nothing is signed yet.\n' });
  });

  it('gives programs every fact', () => {
    const { out } = verify(copy(), '--format', 'json', '--trust-ref', 'main');
    const { version, today, trusted, summary, documents } = JSON.parse(out) as Record<string, never> & {
      documents: { signOffs: Record<string, unknown>[] }[];
    };
    expect({ version, today }).toEqual({ version: 1, today: '2026-11-22' });
    expect(trusted).toEqual({ ref: 'main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
    expect(summary).toMatchObject({ signOffs: 3, states: { verified: 2, fresh: 1, stale: 0 }, lacks: 0 });
    expect(documents[0]?.signOffs[0]).toMatchObject({
      ...{ step: 'A1', line: 22, signer: 'Anna Berg', date: '2026-11-09', meaning: 'done' },
      ...{ state: 'verified', counts: true, principal: 'anna@example.com' },
      git: { type: 'committed', email: 'anna@example.com', date: '2026-11-09', bySigner: true },
    });
  });

  it('tells who else committed a sign-off, and stays silent when not asked', () => {
    const plan = copy();
    plan.sign('C3', 'Bo Ek', '2026-11-16');
    plan.commit({ by: 'Eve <eve@example.com>', on: '2026-11-16' });
    const { code, out } = verify(plan);
    expect(code).toBe(0);
    expect(out).toMatch(
      /! C3: committed by eve@example\.com \([0-9a-f]{10}, 2026-11-16\), not by the signer, Bo Ek\./,
    );
    expect(verify(plan, '--no-git').out).not.toContain('eve@');
  });

  it('does not mind who committed what a key proves', () => {
    const plan = copy();
    plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
    plan.commit({ by: 'Eve <eve@example.com>', on: '2026-11-16' });
    const { code, out } = verify(plan);
    expect(code).toBe(0);
    expect(out).not.toContain('eve@');
  });

  it('counts a step once that lacks several things', () => {
    const plan = copy();
    plan.demand('C2: { persons: 2, customer: true }');
    const { code, out } = verify(plan);
    expect(code).toBe(1);
    expect(out.match(/✗ C2/g)).toHaveLength(2);
    expect(out).toContain('1 step lacks what the settings demand');
  });

  it('says so where a line is in no commit, and where the history is shallow', () => {
    const plan = copy();
    plan.sign('C3', 'Bo Ek', '2026-11-16');
    expect(verify(plan).out).toContain('have not been committed yet');
    plan.commit();
    git(plan.folder, ['clone', '-q', '--depth', '1', `file://${plan.folder}`, 'shallow']);
    const shallow = new AttackedPlan(join(plan.folder, 'shallow'), ring);
    expect(verify(shallow).out).toContain('does not go back');
  });

  it('works where there is no git repository', () => {
    const plan = copy();
    plan.remove('.git');
    expect(verify(plan).code).toBe(0);
  });

  it('judges signatures in a plan that is named from elsewhere', () => {
    const plan = copy();
    const { code, out } = serviceplan(['verify', join(plan.folder, PLAN)], { cwd: tmpdir() });
    expect({ code, verified: out.includes('2 verified') }).toEqual({ code: 0, verified: true });
  });
});

describe('a copy of a signed document that keeps the id', () => {
  const COPY = 'customers/sydvik/lifecycle.md';
  const copied = (): AttackedPlan => {
    const plan = copy();
    cpSync(join(plan.folder, 'customers/nordvik'), join(plan.folder, 'customers/sydvik'), {
      recursive: true,
    });
    return plan;
  };

  it.each([
    ['en', `is already taken by ${COPY}:3`, '2 signed documents share their ids with another'],
    ['sv', `används redan i ${COPY}:3`, '2 signerade dokument har samma id som ett annat'],
    ['nb', `er allerede brukt i ${COPY}:3`, '2 signerte dokumenter har samme id som et annet'],
  ])('is told in %s of both, though every signature is good', (language, taken, sum) => {
    const { code, out } = verify(copied(), '--language', language);
    expect(code).toBe(1);
    expect(out).toContain(taken);
    expect(out).toContain(`${PLAN}:3`);
    expect(out).toContain(sum);
  });

  it('is told where only one of them is looked at, and to programs', () => {
    const { code, out } = verify(copied(), COPY, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      summary: { sameIds: 1 },
      documents: [{ path: COPY, sameId: { path: PLAN, line: 3 } }],
    });
  });

  it('disturbs nobody with an id of its own', () => {
    const plan = copied();
    plan.change('id: nordvik', 'id: sydvik', COPY);
    plan.change(/- Sign-off: .*\n/g, '', COPY);
    plan.remove('customers/sydvik/signatures');
    expect(verify(plan).code).toBe(0);
  });
});

describe('signatures where nobody is named who may sign, and no key is demanded', () => {
  it('are told by lint and status too', () => {
    const plan = copy();
    plan.change(/sign-off:[^]*/, '', 'serviceplan.yaml');
    const run = (...args: string[]) => serviceplan(args, { cwd: plan.folder });
    expect(run('lint').out).not.toContain('invalid-signature');
    plan.remove('allowed_signers');
    for (const flags of [[], ['--cache', '--cache-location', join(plan.folder, '.cache')]]) {
      const { code, out } = run('lint', ...flags);
      expect(code).toBe(1);
      expect(out.match(/invalid-signature/g)).toHaveLength(2);
    }
    expect(run('status', '--format', 'json').out).toContain('"signOff":"invalid"');
    expect(verify(plan).code).toBe(1);
  });
});

describe('the certificate of an authority', () => {
  const CERTIFICATE = 'certified-cert.pub';
  /** How A1 stands, signed with a key or certificate of the ring. */
  const signedWith = (
    options: string,
    key: string,
    change: (plan: AttackedPlan) => void = () => undefined,
  ) => {
    const plan = copy();
    ring.certificate('authority', 'certified', 'anna@example.com');
    plan.change(
      /^anna@example.com .*/m,
      `anna@example.com ${options}${ring.public('authority')}`,
      'allowed_signers',
    );
    plan.addSignature('A1', join(ring.folder, key));
    change(plan);
    const { out } = verify(plan, '--format', 'json');
    const { documents } = JSON.parse(out) as { documents: { signOffs: unknown[] }[] };
    return documents[0]?.signOffs[0];
  };

  it('proves a sign-off of the person whom it is for, as their key would', () => {
    expect(signedWith('cert-authority ', CERTIFICATE)).toMatchObject({
      state: 'verified',
      principal: 'anna@example.com',
      key: fingerprint(ring.public('certified').split(' ')[1] ?? ''),
    });
  });

  it.each<[string, string, string, string, ((plan: AttackedPlan) => void)?]>([
    ['whose line does not say that it is one', '', CERTIFICATE, 'unknown-key'],
    ['that signs with its own key', 'cert-authority ', 'authority', 'unknown-key'],
    [
      'for a key that is revoked',
      'cert-authority ',
      CERTIFICATE,
      'revoked',
      (plan) => plan.write('revoked_keys', `${ring.public('certified')}\n`),
    ],
  ])('proves nothing where it is of one %s', (_, options, key, reason, change) => {
    expect(signedWith(options, key, change)).toMatchObject({ state: 'invalid', reason });
  });
});

describe('two people of one name', () => {
  it.each([
    ['met with the key of the one who has it', 'kim2', 0],
    ['not met with the key of the other', 'kim', 1],
    ['not met without a key', undefined, 1],
  ])('of whom one has the role that must sign: that is %s', (_, key, code) => {
    const plan = copy();
    plan.change(
      'people:\n',
      'people:\n  kim: { name: Kim Dahl, email: kim@example.com }\n  kim2: { name: Kim Dahl, email: kim2@example.com, roles: [finance] }\n',
      'serviceplan.yaml',
    );
    plan.change(
      /^/,
      ['kim', 'kim2'].map((name) => `${name}@example.com ${ring.public(name)}\n`).join(''),
      'allowed_signers',
    );
    plan.demand('C3: { role: finance }');
    plan.sign('C3', 'Kim Dahl', '2026-11-16', key);
    const run = verify(plan);
    expect(run.code).toBe(code);
    expect(run.out.includes('C3 must be signed')).toBe(code === 1);
  });
});

describe('an address that is written with other capital letters', () => {
  it.each([
    ['in the settings', 'anna@example.com', 'Anna@Example.com', 'serviceplan.yaml'],
    ['in allowed_signers', 'anna@example.com', 'ANNA@example.COM', 'allowed_signers'],
  ])('%s is the same person’s', (_, from, to, file) => {
    const plan = copy();
    plan.change(from, to, file);
    expect(verify(plan).out).toMatch(/✓ A1 .*Anna Berg .*verified/);
  });

  it('is another’s where a letter only looks like it', () => {
    const plan = copy();
    plan.change('karin@customer.example', '\u212Aarin@customer.example', 'serviceplan.yaml');
    plan.sign('C3', 'Karin Nord', '2026-11-16', 'karin');
    expect(verify(plan).out).toMatch(/✗ C3 .*Karin Nord .*invalid/);
  });
});

describe('verify without ssh-keygen', () => {
  /** A PATH on which there is git, and no ssh-keygen. */
  function onlyGit(): string {
    const folder = temporaryFolder();
    const path = (process.env['PATH'] ?? '').split(':').find((part) => existsSync(join(part, 'git')));
    symlinkSync(join(path ?? '', 'git'), join(folder, 'git'));
    return folder;
  }

  it('does not count signatures as proven, and says so', () => {
    const plan = copy();
    const env = { PATH: onlyGit() };
    const { code, out } = serviceplan(['verify', '--require-verified'], { cwd: plan.folder, env });
    expect(code).toBe(1);
    expect(out).toContain('there is no ssh-keygen');
    expect(out).toMatch(/\? A1 .*not checked/);
    expect(out).toContain(
      '✗ A1 must be signed with a key, and the signature of Anna Berg’s sign-off could not be checked: there is no ssh-keygen (OpenSSH 8.8 or newer) on this machine.',
    );
    plan.change('  A: { key: true }', '  A: { key: false }', 'serviceplan.yaml');
    expect(serviceplan(['verify'], { cwd: plan.folder, env }).code).toBe(0);
    expect(serviceplan(['verify', '--require-verified'], { cwd: plan.folder, env }).code).toBe(1);
  });

  it.each([
    ['fails', '#!/bin/sh\necho "No user exists for uid 4711" >&2\nexit 255\n'],
    ['says good to nobody in particular', '#!/bin/sh\necho Good\nexit 0\n'],
    [
      'says good of somebody else',
      '#!/bin/sh\necho \'Good "serviceplan-sign-off" signature for eve@example.com with\'\n',
    ],
  ])('counts nothing as proven where it %s', (_, script) => {
    const plan = copy();
    const path = onlyGit();
    const { write } = { write: new AttackedPlan(path, ring) };
    write.write('ssh-keygen', script);
    chmodSync(join(path, 'ssh-keygen'), 0o755);
    const env = { PATH: `${path}:/usr/bin:/bin` };
    const { out } = serviceplan(['verify', '--format', 'json'], { cwd: plan.folder, env });
    const { summary } = JSON.parse(out) as { summary: { states: Record<string, number> } };
    expect(summary.states).toMatchObject({ verified: 0, unchecked: 2 });
  });

  it('lint tells it only where a key is demanded', () => {
    const plan = copy();
    const env = { PATH: onlyGit() };
    expect(serviceplan(['lint'], { cwd: plan.folder, env }).out).toContain('unproven-sign-off');
    plan.change('  A: { key: true }', '  A: { key: false }', 'serviceplan.yaml');
    expect(serviceplan(['lint'], { cwd: plan.folder, env }).code).toBe(0);
  });
});

describe('verify with a trusted ref', () => {
  it.each([
    ['nowhere', 'git knows no commit “nowhere”'],
    ['mian', 'git knows no commit “mian”; did you mean “main”?'],
    ['--upload-pack=x', 'git knows no commit'],
    ['main:serviceplan.yaml', 'git knows no commit'],
  ])('refuses %s', (ref, message) => {
    const { code, out, err } = verify(copy(), `--trust-ref=${ref}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('does not say that a ref was meant which is there, though it leads to no commit', () => {
    const plan = copy();
    plan.remove('.git');
    git(plan.folder, ['init', '-q']);
    const { code, err } = verify(plan, '--trust-ref', 'HEAD');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'serviceplan: --trust-ref: git knows no commit “HEAD”; in CI it may have to be fetched first\n',
    });
  });

  it('refuses where there is no repository, or another settings file is named', () => {
    const plan = copy();
    expect(verify(plan, '--trust-ref', 'main', '--config', 'serviceplan.yaml').code).toBe(2);
    plan.remove('.git');
    expect(verify(plan, '--trust-ref', 'main')).toMatchObject({ code: 2, out: '' });
  });

  it('refuses settings that are a link in the ref, and those that have faults', () => {
    const plan = copy();
    plan.write('other.yaml', plan.read('serviceplan.yaml'));
    plan.remove('serviceplan.yaml');
    symlinkSync('other.yaml', join(plan.folder, 'serviceplan.yaml'));
    commitAll(plan.folder);
    expect(verify(plan, '--trust-ref', 'HEAD').err).toContain('is not a file in');
    plan.remove('serviceplan.yaml');
    plan.write('serviceplan.yaml', 'langauge: en\n');
    commitAll(plan.folder);
    git(plan.folder, ['checkout', '-q', 'HEAD~2', '--', 'serviceplan.yaml']);
    expect(verify(plan, '--trust-ref', 'HEAD')).toMatchObject({ code: 2, out: '' });
  });

  it('reads what settings extend in the ref too, and refuses what is in no commit', () => {
    const plan = copy();
    const demand = 'sign-off: { all: { persons: 9 } }\n';
    const settings = plan.read('serviceplan.yaml').replace(/^sign-off:[^]*/m, '');
    plan.write('base.yaml', demand);
    plan.write('serviceplan.yaml', `extends: ./base.yaml\n${settings}`);
    commitAll(plan.folder);
    plan.write('base.yaml', 'due-soon: 3\n');
    expect(verify(plan).out).not.toContain('must be signed by 9 people');
    expect(verify(plan, '--trust-ref', 'HEAD').out).toContain('must be signed by 9 people');

    const refused = (target: string) => {
      plan.write('serviceplan.yaml', `extends: ${target}\n${settings}`);
      commitAll(plan.folder);
      const { code, out, err } = verify(plan, '--trust-ref', 'HEAD');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    for (const target of ['./nothing.yaml', '../out.yaml', '@company/settings', './serviceplan.yaml']) {
      plan.write('serviceplan.yaml', `extends: ${target}\n${settings}`);
      expect(refused(target)).toContain(`“${target}”`);
    }
  });

  it('finds a workspace that lies deep in a repository', () => {
    const folder = temporaryFolder();
    git(folder, ['clone', '-q', honest, 'deep']);
    const plan = new AttackedPlan(join(folder, 'deep'), ring);
    plan.remove('.git');
    git(folder, ['init', '-q', '-b', 'main']);
    commitAll(folder);
    const { code, out } = verify(plan, '--trust-ref', 'main');
    expect({ code, trusted: out.startsWith('Signers and policy as in main (') }).toEqual({
      code: 0,
      trusted: true,
    });
  });
});

describe('hostile signatures', () => {
  it('neither hang nor break out of the terminal', () => {
    const plan = copy();
    const signatures = join(plan.folder, 'customers/nordvik/signatures');
    for (const name of readdirSync(signatures)) plan.remove(`customers/nordvik/signatures/${name}`);
    symlinkSync('/dev/zero', join(plan.folder, plan.signature('A1')));
    plan.write(plan.signature('A2'), 'x'.repeat(2_000_000));
    plan.write(
      'customers/nordvik/signatures/\u001b[2Jevil.sig',
      ring.signature(plan.read(), 'C2', 'anna', {
        signed: { step: '\u001b]0;pwned\u0007' },
      }).text,
    );
    const { code, out } = verify(plan);
    expect(code).toBe(1);
    expect(out).toContain('is not the signature of a sign-off');
    expect(out).not.toContain('\u001b');
  });

  it('leave no temporary folder behind', () => {
    const folder = temporaryFolder();
    serviceplan(['verify'], { cwd: copy().folder, env: { TMPDIR: folder } });
    serviceplan(['lint'], { cwd: copy().folder, env: { TMPDIR: folder } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
