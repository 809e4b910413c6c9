import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSignatureFile, signatureFileText } from '../../src/signoff/signature-file.js';
import type { Statement } from '../../src/signoff/statement.js';
import { signStatement } from '../../src/workspace/keys/ssh-keygen.js';
import { refusalOf } from '../support/refusal.js';
import { temporaryFolder } from '../support/cli.js';
import { Keyring } from '../support/keys.js';

const ring = new Keyring();

const STATEMENT: Statement = {
  document: 'nordvik',
  step: 'A1',
  content: `1:${'0123456789abcdef'.repeat(4)}`,
  signer: 'Anna Berg',
  date: '2026-01-09',
  meaning: 'done',
};

/** Signs without a terminal, with nothing in the environment but what is given. */
function sign(key: string, env: Record<string, string> = {}): Promise<string> {
  const own = { PATH: process.env['PATH'], HOME: '/nonexistent', ...env };
  return signStatement(STATEMENT, {
    key,
    env: own,
    interactive: false,
    tell: () => undefined,
  });
}

describe('signing a statement', () => {
  it('makes what can be read back', async () => {
    const file = parseSignatureFile(signatureFileText(await sign(ring.key('anna')), STATEMENT));
    expect(file?.statement).toEqual(STATEMENT);
    expect(file?.signature.key).toBe(ring.public('anna').split(' ')[1]);
  });

  it('asks an agent where only the public half of a key is given', async () => {
    const folder = temporaryFolder();
    const socket = join(folder, 'agent');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
    try {
      const env = { SSH_AUTH_SOCK: socket };
      const key = ring.key('in-agent');
      for (let tries = 0; !readdirSync(folder).includes('agent') && tries < 200; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      execFileSync('ssh-add', ['-q', key], { env: { ...process.env, ...env }, stdio: 'ignore' });
      const alone = join(folder, 'alone.pub');
      writeFileSync(alone, ring.public('in-agent'));
      expect(await sign(alone, env)).toContain('BEGIN SSH SIGNATURE');
      expect(await refusalOf(sign(alone))).toContain('No private key found');
    } finally {
      agent.kill();
    }
  });

  it('does not wait for a passphrase that nobody can type', async () => {
    const locked = join(ring.folder, 'locked');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-f', locked]);
    expect(await refusalOf(sign(locked))).toContain('--key: ssh-keygen did not sign');
    expect(await refusalOf(sign(locked, { SSH_ASKPASS: '/bin/false', DISPLAY: ':0' }))).toContain(
      'did not sign',
    );
  });

  it.each([
    ['a key that is not there', 'nowhere'],
    ['a file that is no key', 'text'],
    ['a name that looks like a flag', '-Y'],
  ])('says why it cannot sign with %s', async (_, name) => {
    writeFileSync(join(ring.folder, 'text'), 'no key\n');
    expect(await refusalOf(sign(join(ring.folder, name)))).toContain('--key: ssh-keygen did not sign: ');
  });

  it('says that there is no ssh-keygen', async () => {
    expect(await refusalOf(sign(ring.key('anna'), { PATH: temporaryFolder() }))).toContain(
      '--key needs ssh-keygen',
    );
  });
});
