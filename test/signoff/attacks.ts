import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackedPlan } from './attacked-plan.js';
import { git } from '../support/repository.js';

/** What finds an attack or an accident. */
export type Layer =
  'digest' | 'key' | 'allowed signers' | 'trusted ref' | 'policy' | 'git' | 'lint' | 'nothing';

/** Something that happens to signed plans, on purpose or not. */
export interface Attack {
  readonly what: string;
  readonly layer: Layer;
  /** What must be among that which `lint`, `verify`, `verify --trust-ref main` and git's history say of it. */
  readonly finds: readonly string[];
  readonly happens: (plan: AttackedPlan) => void;
}

const EVE = 'Eve Fors <eve@example.com>';
const BO = 'Bo Ek <bo@example.com>';
const PLAN = 'customers/nordvik/lifecycle.md';

/** Attacks and accidents, from the simple to the cunning. */
export const ATTACKS: readonly Attack[] = [
  // Somebody edits what was signed.
  {
    what: 'The text of a signed step is changed',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change('Who knows whom.', 'Who knows what.'),
  },
  {
    what: 'Its title is changed',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change('C2 Customer contact', 'C2 Customer contacts'),
  },
  {
    what: 'Somebody else is made responsible',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change('anna\n- Due: 2026-12-20', 'bo\n- Due: 2026-12-20'),
  },
  {
    what: 'Its due date is moved',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change('2026-12-20', '2027-01-20'),
  },
  {
    what: 'The evidence is another file',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens(plan) {
      plan.change('(report.md)', '(other.md)');
      plan.write('customers/nordvik/other.md', 'Another report.\n');
    },
  },
  {
    what: 'The file that evidence is pinned to is changed',
    layer: 'digest',
    finds: ['lint: changed-evidence', 'verify: stale'],
    happens(plan) {
      const pin = createHash('sha256').update('A report.\n').digest('hex').slice(0, 32);
      plan.change('Due: 2026-12-21\n', `Due: 2026-12-21\n- Evidence: [report](report.md) sha256:${pin}\n`);
      plan.sign('C3', 'Bo Ek', '2026-11-16');
      plan.write('customers/nordvik/report.md', 'A report, embellished.\n');
    },
  },
  {
    what: 'A point to consider is taken out',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change('- [x] The state of the market\n', ''),
  },
  {
    what: 'The day of a sign-off is changed',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change(/(C2[^#]*Anna Berg, )2026-11-09/, '$12026-11-02'),
  },
  {
    what: 'Its meaning is changed',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change(/(C2[^#]*2026-11-09, )done/, '$1approved'),
  },
  {
    what: 'A reservation is written after it',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change(/(C2[^#]*2026-11-09, done)/, '$1, as far as agreed'),
  },
  {
    what: 'Its name is replaced by another',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) => plan.change(/(C2[^#]*)Anna Berg,/, '$1Bo Ek,'),
  },
  {
    what: 'The sign-off is copied to another step',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens(plan) {
      const [line = ''] = /- Sign-off: .*\n/.exec(plan.read().split('### C2')[1] as string) ?? [];
      plan.change('- Due: 2026-12-21\n', `- Due: 2026-12-21\n${line}`);
    },
  },
  {
    what: 'A sign-off that was taken back is copied below the line that says so, to count again',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens(plan) {
      const [line = ''] = /- Sign-off: .*\n/.exec(plan.read().split('### C2')[1] as string) ?? [];
      plan.run('unsign', 'nordvik#C2', '--as', 'Anna Berg', '--reason', 'nobody was asked');
      plan.change(/(nobody was asked,\s+2:\w+\n)/, `$1${line}`);
    },
  },
  {
    what: 'The document is copied for another customer',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens: (plan) =>
      plan.write('customers/sydvik/lifecycle.md', plan.read().replace('id: nordvik', 'id: sydvik')),
  },
  {
    what: 'Two branches merge cleanly: one signs a step, the other changes it',
    layer: 'digest',
    finds: ['lint: stale-sign-off', 'verify: stale'],
    happens(plan) {
      git(plan.folder, ['checkout', '-q', '-b', 'other', 'main']);
      plan.change('The first invoice is sent.', 'The first two invoices are sent.');
      plan.commit({ by: EVE });
      git(plan.folder, ['checkout', '-q', 'change']);
      plan.sign('C3', 'Bo Ek', '2026-11-16');
      plan.commit({ by: BO });
      git(plan.folder, ['merge', '-q', '--no-edit', 'other']);
    },
  },
  {
    what: 'The digest is taken out, to edit unseen',
    layer: 'lint',
    finds: ['lint: sign-off-without-digest', 'verify: without-digest'],
    happens(plan) {
      plan.change(/(C2[^#]*done), 2:[0-9a-f]+/, '$1');
      plan.change('Who knows whom.', 'Who knows what.');
    },
  },
  {
    what: 'Its version is made an unknown one, to edit unseen',
    layer: 'lint',
    finds: ['lint: sign-off-without-digest', 'verify: without-digest'],
    happens(plan) {
      plan.change(/(C2[^#]*done, )2:/, '$19:');
      plan.change('Who knows whom.', 'Who knows what.');
    },
  },
  {
    what: 'A sign-off is struck out',
    layer: 'lint',
    finds: ['lint: malformed-field'],
    happens: (plan) => plan.change(/(C2[^#]*- Sign-off: )(.*)/, '$1~~$2~~'),
  },
  {
    what: 'The name is written with a letter that looks the same',
    layer: 'lint',
    finds: ['lint: unknown-signer'],
    happens: (plan) => plan.sign('C3', '\u0412o Ek', '2026-11-16'),
  },
  {
    what: 'Another signed plan takes the same id, so that nobody knows which one was meant',
    layer: 'lint',
    finds: ['lint: duplicate-id', 'verify: same id'],
    happens(plan) {
      plan.write('customers/nordvik-2/lifecycle.md', plan.read());
      plan.write('customers/nordvik-2/report.md', 'A report.\n');
    },
  },
  {
    what: 'A sign-off is dated in the future',
    layer: 'lint',
    finds: ['lint: future-sign-off'],
    happens: (plan) => plan.sign('C3', 'Bo Ek', '2026-12-24'),
  },
  {
    what: 'A signed step is given another id',
    layer: 'key',
    finds: ['lint: missing-step', 'verify: moved'],
    happens: (plan) => plan.change('### A1 ', '### A9 '),
  },
  {
    what: 'A sign-off is taken out, its signature too, in a phase that is over',
    layer: 'lint',
    finds: ['lint: unsigned-step'],
    happens(plan) {
      plan.remove(plan.signature('A1'));
      plan.change(/- Sign-off: Anna Berg, 2026-11-09.*\n/, '');
    },
  },

  // Somebody edits what was signed, and reckons the digest anew.
  {
    what: 'The text is changed and the digest calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: changed-content'],
    happens(plan) {
      plan.change('three largest', 'two largest');
      plan.recompute('A1');
    },
  },
  {
    what: 'The day is changed and the digest calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: other-day'],
    happens(plan) {
      plan.change('Anna Berg, 2026-11-09', 'Anna Berg, 2026-11-02');
      plan.recompute('A1');
    },
  },
  {
    what: 'The name is replaced and the digest calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: other-signer'],
    happens(plan) {
      plan.change('Anna Berg, 2026-11-09', 'Bo Ek, 2026-11-09');
      plan.recompute('A1');
    },
  },
  {
    what: 'A reservation is written after it and the digest calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: changed-content'],
    happens(plan) {
      plan.change('Anna Berg, 2026-11-09, done', 'Anna Berg, 2026-11-09, done, as far as agreed');
      plan.recompute('A1');
    },
  },
  {
    what: 'A letter of the name is replaced by one that looks the same, and the digest calculated anew',
    layer: 'key',
    finds: ['lint: unknown-signer', 'lint: invalid-signature', 'verify: other-signer'],
    happens(plan) {
      plan.change('Anna Berg, 2026-11-09', '\u0410nna Berg, 2026-11-09');
      plan.recompute('A1');
    },
  },
  {
    what: '“Done” is made “approved” and the digest calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: other-meaning'],
    happens(plan) {
      plan.change('Anna Berg, 2026-11-09, done', 'Anna Berg, 2026-11-09, approved');
      plan.recompute('A1');
    },
  },
  {
    what: 'The signature of one step is laid beside another under its name',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: moved'],
    happens(plan) {
      const foreign = plan.read(plan.signature('A1'));
      plan.sign('C3', 'Anna Berg', '2026-11-09');
      plan.write(plan.signature('C3'), foreign);
    },
  },
  {
    what: 'Plan and signatures are copied for another customer, digests calculated anew',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: copied'],
    happens(plan) {
      const foreign = plan.read(plan.signature('A1'));
      plan.change('id: nordvik', 'id: sydvik');
      plan.recompute('A1');
      plan.write(plan.signature('A1'), foreign);
    },
  },
  {
    what: 'The statement in the signature file is edited to fit',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: bad-signature'],
    happens(plan) {
      const genuine = plan.armour('A1');
      plan.remove(plan.signature('A1'));
      plan.change('three largest', 'two largest');
      plan.recompute('A1');
      plan.forge('A1', genuine);
    },
  },
  {
    what: 'Another signature of the same key is put in its place',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: bad-signature'],
    happens(plan) {
      plan.sign('C3', 'Anna Berg', '2026-11-09', 'anna');
      plan.forge('A1', plan.armour('C3'));
    },
  },
  {
    what: 'A text is found whose digest begins with the same 12 digits',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: changed-content'],
    happens(plan) {
      const { statement } = plan.statement('A1');
      plan.addSignature('A1', 'anna', {
        signed: { content: `${statement.content.slice(0, 14)}${'0'.repeat(52)}` },
      });
    },
  },
  {
    what: 'A signature is cut short',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: garbage'],
    happens: (plan) => plan.write(plan.signature('A1'), plan.read(plan.signature('A1')).slice(0, 300)),
  },
  {
    what: 'Garbage is called a signature',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: garbage'],
    happens: (plan) => plan.write(plan.signature('A1'), Buffer.from([0, 255, 27, 93, 48, 7, 10])),
  },
  {
    what: 'A signature is so large that reading it would take long',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: garbage'],
    happens: (plan) =>
      plan.write(plan.signature('A1'), `${plan.armour('A1')}${'document: nordvik\n'.repeat(500_000)}`),
  },
  {
    what: 'A signature is a link to a device that never ends',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: garbage'],
    happens(plan) {
      const path = plan.signature('A1');
      plan.remove(path);
      symlinkSync('/dev/zero', join(plan.folder, path));
    },
  },
  {
    what: 'A merge conflict is left in a signature',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: garbage'],
    happens: (plan) =>
      plan.write(
        plan.signature('A1'),
        `<<<<<<< ours\n${plan.read(plan.signature('A1'))}=======\n>>>>>>> theirs\n`,
      ),
  },
  {
    what: 'A signature made to sign a commit is used for a sign-off',
    layer: 'key',
    finds: ['lint: invalid-signature', 'verify: wrong-namespace'],
    happens: (plan) => plan.addSignature('A1', 'anna', { namespace: 'git' }),
  },
  {
    what: 'A sign-off is deleted and its signature left, or signing was broken off',
    layer: 'key',
    finds: ['lint: orphan-signature', 'verify: orphan'],
    happens: (plan) => plan.change(/- Sign-off: Anna Berg, 2026-11-09.*\n/, ''),
  },

  // Whose key it is.
  {
    what: 'A colleague signs in somebody else’s name with a key of their own',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: foreign-key'],
    happens: (plan) => plan.addSignature('A1', 'bo'),
  },
  {
    what: 'A stranger’s key signs',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: unknown-key'],
    happens: (plan) => plan.addSignature('A1', 'eve'),
  },
  {
    what: 'Somebody signs who is not a person in the settings',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: unknown-signer'],
    happens: (plan) => plan.sign('C3', 'Mallory', '2026-11-16', 'bo'),
  },
  {
    what: 'The key was stolen and is listed in revoked_keys',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens: (plan) => plan.write('revoked_keys', `${plan.ring.public('anna')}\n`),
  },
  {
    what: 'It is revoked in a list that ssh-keygen -k made',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens(plan) {
      const list = join(plan.folder, 'revoked_keys');
      execFileSync('ssh-keygen', ['-q', '-k', '-f', list, `${plan.ring.key('anna')}.pub`]);
    },
  },
  {
    what: 'The list of revoked keys is damaged',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens: (plan) => plan.write('revoked_keys', 'no key at all\n'),
  },
  {
    what: 'A folder stands where the list of revoked keys should',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens: (plan) => mkdirSync(join(plan.folder, 'revoked_keys')),
  },
  {
    what: 'The list of revoked keys is a link to nothing',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens: (plan) => symlinkSync('gone', join(plan.folder, 'revoked_keys')),
  },
  {
    what: 'It is a link to a device that never ends',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: revoked'],
    happens: (plan) => symlinkSync('/dev/zero', join(plan.folder, 'revoked_keys')),
  },
  {
    what: 'A sign-off is dated before its key was valid',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: too-early'],
    happens: (plan) =>
      plan.change('anna@example.com ', 'anna@example.com valid-after="20261110" ', 'allowed_signers'),
  },
  {
    what: 'It is dated after its key was valid, as of somebody who has left',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: expired'],
    happens: (plan) =>
      plan.change('anna@example.com ', 'anna@example.com valid-before="20261109" ', 'allowed_signers'),
  },
  {
    what: 'A key that is only for commits signs',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: not-for-sign-offs'],
    happens: (plan) =>
      plan.change('anna@example.com ', 'anna@example.com namespaces="git" ', 'allowed_signers'),
  },
  {
    what: 'The certificate of an authority is for somebody else',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: bad-certificate'],
    happens(plan) {
      plan.ring.certificate('authority', 'certified', 'bo@example.com');
      const authority = plan.ring.public('authority');
      plan.change(/^anna@example.com .*/m, `anna@example.com cert-authority ${authority}`, 'allowed_signers');
      plan.addSignature('A1', `${plan.ring.key('certified')}-cert.pub`);
    },
  },
  {
    what: 'The file of allowed signers is deleted',
    layer: 'allowed signers',
    finds: ['lint: invalid-signature', 'verify: no-allowed-signers'],
    happens: (plan) => plan.remove('allowed_signers'),
  },
  {
    what: 'A folder stands where it should',
    layer: 'allowed signers',
    finds: ['lint: unreadable-file', 'lint: invalid-signature', 'verify: no-allowed-signers'],
    happens(plan) {
      plan.remove('allowed_signers');
      mkdirSync(join(plan.folder, 'allowed_signers'));
    },
  },
  {
    what: 'One key is allowed for *@example.com',
    layer: 'allowed signers',
    finds: ['lint: wildcard-signer', 'verify: refused-key'],
    happens(plan) {
      plan.write('allowed_signers', `*@example.com ${plan.ring.public('eve')}\n`);
      plan.addSignature('A1', 'eve');
    },
  },
  {
    what: 'One key is allowed for a pattern with “?”',
    layer: 'allowed signers',
    finds: ['lint: wildcard-signer', 'verify: refused-key'],
    happens(plan) {
      plan.write('allowed_signers', `ann?@example.com,bo@example.com ${plan.ring.public('eve')}\n`);
      plan.addSignature('A1', 'eve');
    },
  },
  {
    what: 'One key is allowed for everybody but one',
    layer: 'allowed signers',
    finds: ['lint: wildcard-signer', 'verify: refused-key'],
    happens(plan) {
      plan.write('allowed_signers', `"*,!bo@example.com" ${plan.ring.public('eve')}\n`);
      plan.addSignature('A1', 'eve');
    },
  },
  {
    what: 'An option of an allowed signer is misspelt, so that a key would never end',
    layer: 'allowed signers',
    finds: ['lint: malformed-signer', 'verify: unknown-key'],
    happens: (plan) =>
      plan.change('anna@example.com ', 'anna@example.com valid-until="20261101" ', 'allowed_signers'),
  },

  // A change brings what it is judged by.
  {
    what: 'A change adds its own key to the allowed signers',
    layer: 'trusted ref',
    finds: ['trusted: unknown-key'],
    happens(plan) {
      plan.change(/^anna/m, `anna@example.com ${plan.ring.public('eve')}\nanna`, 'allowed_signers');
      plan.addSignature('A1', 'eve');
    },
  },
  {
    what: 'It gives a signer another address in the settings',
    layer: 'trusted ref',
    finds: ['trusted: foreign-key'],
    happens(plan) {
      plan.change('email: anna@example.com', 'email: bo@example.com', 'serviceplan.yaml');
      plan.addSignature('A1', 'bo');
    },
  },
  {
    what: 'It takes the demand for keys out of the settings',
    layer: 'trusted ref',
    finds: ['trusted: unproven-sign-off'],
    happens(plan) {
      plan.change('A: { key: true }', 'A: { key: false }', 'serviceplan.yaml');
      plan.remove(plan.signature('A1'));
    },
  },
  {
    what: 'It makes an expired key valid again',
    layer: 'trusted ref',
    finds: ['trusted: expired'],
    happens(plan) {
      plan.onMain(() =>
        plan.change('bo@example.com ', 'bo@example.com valid-before="20261112" ', 'allowed_signers'),
      );
      plan.change(' valid-before="20261112"', '', 'allowed_signers');
      plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
    },
  },
  {
    what: 'It takes back a revocation',
    layer: 'trusted ref',
    finds: ['trusted: revoked'],
    happens(plan) {
      plan.onMain(() => plan.write('revoked_keys', `${plan.ring.public('bo')}\n`));
      plan.remove('revoked_keys');
    },
  },
  {
    what: 'It gives its author the role that must sign',
    layer: 'trusted ref',
    finds: ['trusted: lacks-role'],
    happens(plan) {
      plan.onMain(() => plan.demand('C3: { role: finance }'));
      plan.change('email: eve@example.com', 'email: eve@example.com, roles: [finance]', 'serviceplan.yaml');
      plan.sign('C3', 'Eve Fors', '2026-11-16');
    },
  },
  {
    what: 'It lays settings of its own nearer to the plan',
    layer: 'trusted ref',
    finds: ['trusted: refused'],
    happens(plan) {
      const own = plan.read('serviceplan.yaml').replace(/sign-off:[^]*/, '');
      plan.write('customers/nordvik/serviceplan.yaml', own);
      plan.write('customers/nordvik/allowed_signers', plan.read('allowed_signers'));
      plan.remove(plan.signature('A1'));
    },
  },
  {
    what: 'It silences the rules of lint in the settings',
    layer: 'key',
    finds: ['verify: changed-content'],
    happens(plan) {
      plan.write('serviceplan.yaml', `${plan.read('serviceplan.yaml')}rules: { invalid-signature: off }\n`);
      plan.change('three largest', 'two largest');
      plan.recompute('A1');
    },
  },

  // Who must sign.
  {
    what: 'A signature file is deleted, where a key is demanded',
    layer: 'policy',
    finds: ['lint: unproven-sign-off', 'verify: unproven-sign-off'],
    happens: (plan) => plan.remove(plan.signature('A1')),
  },
  {
    what: 'One person signs where two must',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-persons'],
    happens: (plan) => plan.demand('C2: { persons: 2 }'),
  },
  {
    what: 'The second person is not a person in the settings',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-persons'],
    happens(plan) {
      plan.demand('C2: { persons: 2 }');
      plan.sign('C2', 'A. Berg', '2026-11-16');
    },
  },
  {
    what: 'The first of two sign-offs is stale',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-persons'],
    happens(plan) {
      plan.demand('C2: { persons: 2 }');
      plan.change('Who knows whom.', 'Who knows what.');
      plan.sign('C2', 'Bo Ek', '2026-11-16');
    },
  },
  {
    what: 'Two names sign with one key that is allowed for both',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-persons'],
    happens(plan) {
      plan.demand('C3: { persons: 2, key: true }');
      plan.change(
        /^bo@example.com .*/m,
        `anna@example.com,bo@example.com ${plan.ring.public('bo')}`,
        'allowed_signers',
      );
      plan.sign('C3', 'Anna Berg', '2026-11-16', 'bo');
      plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
    },
  },
  {
    what: 'Two names sign with one key, which an authority certifies for each',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-persons'],
    happens(plan) {
      plan.demand('C3: { persons: 2, key: true }');
      const authority = plan.ring.public('authority');
      for (const [person, name] of [
        ['anna', 'Anna Berg'],
        ['bo', 'Bo Ek'],
      ] as const) {
        const address = `${person}@example.com`;
        appendFileSync(join(plan.folder, 'allowed_signers'), `${address} cert-authority ${authority}\n`);
        plan.ring.certificate('authority', 'shared', address);
        plan.sign('C3', name, '2026-11-16', `${plan.ring.key('shared')}-cert.pub`);
      }
    },
  },
  {
    what: 'The person responsible signs their own step',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-another'],
    happens: (plan) => plan.demand('C2: { not-responsible: true }'),
  },
  {
    what: 'The customer has not signed',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-customer'],
    happens: (plan) => plan.demand('C2: { customer: true }'),
  },
  {
    what: 'Another customer’s contact signs for the customer',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-customer'],
    happens(plan) {
      plan.demand('C3: { customer: true }');
      plan.sign('C3', 'Olle Syd', '2026-11-16');
    },
  },
  {
    what: 'The plan itself gives its author the role that must sign',
    layer: 'policy',
    finds: ['lint: incomplete-sign-off', 'verify: lacks-role'],
    happens(plan) {
      plan.demand('C3: { role: finance }');
      plan.change('customer: karin', 'customer: karin\n  finance: eve');
      plan.sign('C3', 'Eve Fors', '2026-11-16');
    },
  },
  {
    what: 'A phase gets another heading, to escape what is demanded of it',
    layer: 'policy',
    finds: ['verify: unproven-sign-off'],
    happens(plan) {
      plan.change('## A Preparation for cooperation', '## F Preparation for cooperation');
      plan.remove(plan.signature('A1'));
    },
  },

  // What git remembers.
  {
    what: 'Somebody commits a sign-off in another’s name',
    layer: 'git',
    finds: ['git: other'],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-11-16');
      plan.commit({ by: EVE });
    },
  },
  {
    what: 'A .mailmap makes the author look like the signer',
    layer: 'git',
    finds: ['git: other'],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-11-16');
      plan.write('.mailmap', 'Bo Ek <bo@example.com> Eve Fors <eve@example.com>\n');
      plan.commit({ by: EVE });
    },
  },
  {
    what: 'The history that lies here is shallow, so nobody can tell',
    layer: 'git',
    finds: ['git: shallow'],
    happens(plan) {
      plan.commit();
      const head = git(plan.folder, ['rev-parse', 'HEAD']);
      writeFileSync(join(plan.folder, '.git/shallow'), head);
    },
  },
  {
    what: 'A sign-off is in no commit yet',
    layer: 'git',
    finds: ['git: uncommitted'],
    happens(plan) {
      plan.commit();
      plan.sign('C3', 'Bo Ek', '2026-11-16');
    },
  },

  // What nothing here can find.
  {
    what: 'Somebody signs with a stolen key before it is revoked',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
      plan.commit({ by: BO });
    },
  },
  {
    what: 'The signer dates the sign-off back, within the validity of the key',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-10-05', 'bo');
      plan.commit({ by: BO });
    },
  },
  {
    what: 'Without keys: a name is typed, the digest calculated, git’s author set to match',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-11-16');
      plan.commit({ by: BO });
    },
  },

  {
    what: 'A branch is put back to what it held before a sign-off, in a phase that goes on',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.sign('C3', 'Bo Ek', '2026-11-16', 'bo');
      plan.commit({ by: BO });
      git(plan.folder, ['reset', '-q', '--hard', 'HEAD~1']);
    },
  },
  {
    what: 'The plan is named in .serviceplanignore and edited',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.write('.serviceplanignore', 'customers/nordvik/\n');
      plan.change('three largest', 'two largest');
    },
  },
  {
    what: 'The plan is marked `private: true` and edited',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.change('kind: lifecycle\n', 'kind: lifecycle\nprivate: true\n');
      plan.change('three largest', 'two largest');
    },
  },

  // What must not disturb anybody.
  {
    what: 'Git turns all line ends into CRLF, the signatures’ too',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      for (const path of [PLAN, plan.signature('A1'), plan.signature('A2'), 'allowed_signers'])
        plan.write(path, plan.read(path).replaceAll('\n', '\r\n'));
    },
  },
  {
    what: 'A machine that writes å as two characters saves plan and settings',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.change('name: Eve Fors', 'name: Eve Fors\u00e5s', 'serviceplan.yaml');
      plan.sign('C3', 'Eve Fors\u00e5s', '2026-11-16');
      for (const path of [PLAN, 'serviceplan.yaml']) plan.write(path, plan.read(path).normalize('NFD'));
    },
  },
  {
    what: 'A formatter rewraps the plan, renews its bullets and ticks its boxes',
    layer: 'nothing',
    finds: [],
    happens(plan) {
      plan.change('a report on the three ', 'a report on the three\n');
      plan.change('[x] The state', '[X] The state');
    },
  },
];
