import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, serviceplan } from '../support/cli.js';
import { type Change, type Keyring, signed, statementIn } from '../support/keys.js';
import { commitAll, type Commit, git, write } from '../support/repository.js';
import { signatureFileName, signatureFileText } from '../../src/signoff/signature-file.js';

/** The settings: everything in phase A is signed with a key. */
const SETTINGS = `language: en
company: Example Service Ltd
people:
  anna: { name: Anna Berg, email: anna@example.com, roles: [account-manager] }
  bo: { name: Bo Ek, email: bo@example.com, roles: [management] }
  eve: { name: Eve Fors, email: eve@example.com }
  karin: { name: Karin Nord, email: karin@customer.example, roles: [customer] }
  olle: { name: Olle Syd, email: olle@other.example, roles: [customer] }
sign-off:
  A: { key: true }
`;

/** A1 and A2 are signed with keys, C2 by name alone, C3 not at all. */
const PLAN = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik Properties
status: operation
dates:
  start: 2026-11-02
roles:
  customer: karin
---

# Lifecycle checklist – Nordvik Properties

## A Preparation for cooperation

### A1 Market analysis

- Responsible: bo
- Due: 2026-12-07
- Evidence: [report](report.md)

Outcome: a report on the three largest competitors.

To consider:

- [x] The state of the market
- [x] Strong and weak sides of each competitor

### A2 Prospect inventory

- Responsible: anna
- Due: 2026-12-14
- Evidence: The list in the customer file

A list of twenty names.

## C Operation

### C2 Customer contact

- Responsible: anna
- Due: 2026-12-20

Who knows whom.

### C3 Economy

- Responsible: bo
- Due: 2026-12-21

The first invoice is sent.
`;

const PLAN_PATH = 'customers/nordvik/lifecycle.md';

/** The workspace before anything happens to it: honest, committed by its signers, and every signature good. */
export function makeHonestPlan(folder: string, ring: Keyring): void {
  cpSync(join(ROOT, 'test/rules/workspace/templates'), join(folder, 'templates'), { recursive: true });
  // What stands here is signed once.
  const template = join(folder, 'templates/en/lifecycle.md');
  writeFileSync(template, readFileSync(template, 'utf8').replace('- Every: 3 m\n', ''));
  git(folder, ['init', '-q', '-b', 'main', '--template=']);
  write(folder, {
    'serviceplan.yaml': SETTINGS,
    allowed_signers: ['anna', 'bo', 'karin@customer.example']
      .map(
        (name) =>
          `${name.includes('@') ? name : `${name}@example.com`} ${ring.public(name.split('@')[0] as string)}\n`,
      )
      .join(''),
    'customers/nordvik/report.md': 'A report.\n',
    [PLAN_PATH]: PLAN,
  });
  commitAll(folder, { on: '2026-11-02' });
  const plan = new AttackedPlan(folder, ring);
  plan.sign('A1', 'Anna Berg', '2026-11-09', 'anna');
  plan.sign('C2', 'Anna Berg', '2026-11-09');
  commitAll(folder, { on: '2026-11-09' });
  plan.sign('A2', 'Bo Ek', '2026-11-10', 'bo');
  commitAll(folder, { by: 'Bo Ek <bo@example.com>', on: '2026-11-10' });
}

/** A copy of the honest workspace, with what attackers and accidents do to one. */
export class AttackedPlan {
  constructor(
    readonly folder: string,
    readonly ring: Keyring,
  ) {}

  read(path = PLAN_PATH): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string | Buffer): void {
    write(this.folder, { [path]: text });
  }

  remove(path: string): void {
    if (!existsSync(join(this.folder, path))) throw new Error(`no ${path}`);
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Replaces a text that must be there. */
  change(from: string | RegExp, to: string, path = PLAN_PATH): void {
    const before = this.read(path);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change: ${String(from)}`);
    writeFileSync(join(this.folder, path), after);
  }

  /** Signs a step, with a key if one is named. */
  sign(step: string, name: string, date: string, key?: string, change: Change = {}): void {
    writeFileSync(join(this.folder, PLAN_PATH), signed(this.read(), step, name, date));
    if (key !== undefined) this.addSignature(step, key, change);
  }

  /** Puts a signature beside the plan for the newest sign-off of a step. */
  addSignature(step: string, key: string, change: Change = {}): void {
    const { name, text } = this.ring.signature(this.read(), step, key, change);
    this.write(`customers/nordvik/signatures/${name}`, text);
  }

  /** The path of the signature of the newest sign-off of a step. */
  signature(step: string): string {
    const { statement, digest } = statementIn(this.read(), step);
    return `customers/nordvik/signatures/${signatureFileName(step, statement.date, statement.signer, digest)}`;
  }

  /** What is signed for the newest sign-off of a step, and the digest in its line. */
  statement(step: string): ReturnType<typeof statementIn> {
    return statementIn(this.read(), step);
  }

  /** What ssh-keygen made for a sign-off. */
  armour(step: string): string {
    return this.read(this.signature(step)).replace(/(?<=END SSH SIGNATURE-----\n)[^]*/, '');
  }

  /** Puts a signature that was made for something else beside a sign-off, with the statement that fits. */
  forge(step: string, armour: string): void {
    this.write(this.signature(step), signatureFileText(armour, this.statement(step).statement));
  }

  /** Adds a demand to the settings. */
  demand(line: string): void {
    this.change('  A: { key: true }\n', `  A: { key: true }\n  ${line}\n`, 'serviceplan.yaml');
  }

  /** Changes what is on the main branch, and has it here too. */
  onMain(change: () => void): void {
    git(this.folder, ['checkout', '-q', 'main']);
    change();
    this.commit();
    git(this.folder, ['checkout', '-q', '-B', 'change']);
  }

  /** Writes the digest that fits into a step's sign-off, as somebody would who knows how. */
  recompute(step: string): void {
    const { statement, digest } = statementIn(this.read(), step);
    this.change(digest, statement.content.slice(0, digest.length));
  }

  /** Runs the command, which must do what it is told. */
  run(...args: string[]): void {
    const { code, err } = serviceplan([...args, '--yes', '--today', '2026-11-22'], { cwd: this.folder });
    if (code !== 0) throw new Error(err);
  }

  commit(commit: Commit = {}): void {
    commitAll(this.folder, commit);
  }
}
