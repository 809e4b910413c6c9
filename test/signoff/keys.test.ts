import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enMessages } from '../../src/languages/en/messages.js';
import { say } from '../../src/languages/messages.js';
import { parse, parseSettings } from '../../src/library.js';
import { acceptedLines, parseAllowedSigners } from '../../src/signoff/allowed-signers.js';
import { lacksIn, policyFor, signedTogether } from '../../src/signoff/policy.js';
import { conclude, type Question } from '../../src/signoff/proof.js';
import {
  fingerprint,
  NAMESPACE,
  parseSignatureFile,
  signatureFileName,
  signatureFileText,
} from '../../src/signoff/signature-file.js';
import { parseStatement, statementOf, statementText } from '../../src/signoff/statement.js';
import { makeSource } from '../../src/text/source.js';
import { SshKeygen } from '../../src/workspace/keys/ssh-keygen.js';
import { projectFile } from '../support/cli.js';
import { Keyring, signed } from '../support/keys.js';
import { fc } from '../support/properties.js';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILyUTo0vNlCeWmmeIXickHzwQbJxeDq28Er8iHXqxR0X';

const STATEMENT = {
  document: 'nordvik',
  step: 'A1',
  content: `1:${'0123456789abcdef'.repeat(4)}`,
  signer: 'Anna Berg',
  date: '2026-01-09',
  meaning: 'not approved',
} as const;

describe('the statement', () => {
  it('is the one that the documentation shows', () => {
    const shown = projectFile('docs/keys.md');
    const documented = projectFile('docs/sign-off.md');
    const step = /```markdown\n(### A1[\s\S]*?)```/.exec(documented)?.[1] ?? '';
    const document = parse(
      `---\nkind: lifecycle\nid: nordvik\nlanguage: en\ncustomer: N\n---\n\n## A Preparation\n\n${step.replace('(contract - 25 wd)\n', '(contract - 25 wd)\n- Sign-off: Anna Berg, 2026-01-09, done, 2:f4c2b67883ce\n')}`,
    );
    const [a1] = document.steps;
    const [signOff] = a1?.signOffs ?? [];
    if (!a1 || !signOff) throw new Error('the example is not signed');
    expect(shown).toContain(`\`\`\`text\n${statementText(statementOf(document, a1, signOff))}\`\`\``);
    expect(shown).toContain(signatureFileName('A1', '2026-01-09', 'Anna Berg', '2:f4c2b67883ce'));
  });

  it('reads back what it wrote, and nothing else', () => {
    const text = statementText(STATEMENT);
    expect(parseStatement(text)).toEqual(STATEMENT);
    expect(parseStatement(text.replaceAll('\n', '\r\n'))).toEqual(STATEMENT);
    for (const broken of [
      '',
      text.slice(0, -14),
      `${text}\n`,
      `${text}more: x\n`,
      text.replace('statement 1', 'statement 2'),
      text.replace('not approved', 'refused'),
      text.replace('2026-01-09', '2026-02-30'),
      text.replace('1:0123', '1:123'),
      text.replace('step: A1\n', ''),
      text.replace('document: nordvik\nstep: A1', 'step: A1\ndocument: nordvik'),
    ])
      expect(parseStatement(broken), broken).toBeUndefined();
  });

  it('is the same in both compositions of letters', () => {
    const name = 'Åsa Öberg';
    expect(statementText({ ...STATEMENT, signer: name.normalize('NFD') })).toBe(
      statementText({ ...STATEMENT, signer: name.normalize('NFC') }),
    );
  });
});

describe('the signature file', () => {
  const ring = new Keyring();
  const text = signatureFileText(ring.armour('anna', statementText(STATEMENT)), STATEMENT);

  it('says whose key it is and what for', () => {
    const file = parseSignatureFile(text);
    expect(file?.statement).toEqual(STATEMENT);
    expect(file?.signature).toMatchObject({ namespace: NAMESPACE, keyType: 'ssh-ed25519' });
    expect(file?.signature.key).toBe(ring.public('anna').split(' ')[1]);
    expect(text.startsWith(file?.signature.armour ?? 'nothing')).toBe(true);
    expect(parseSignatureFile(text.replaceAll('\n', '\r\n'))).toEqual(file);
  });

  it.each([
    ['ed25519', '-t', 'ed25519'],
    ['rsa', '-t', 'rsa', '-b', '2048'],
    ['ecdsa-256', '-t', 'ecdsa', '-b', '256'],
    ['ecdsa-384', '-t', 'ecdsa', '-b', '384'],
    ['ecdsa-521', '-t', 'ecdsa', '-b', '521'],
  ])('has the fingerprint that ssh-keygen shows, of a key %s and of its certificate', (name, ...flags) => {
    const path = ring.key(name, ...flags);
    ring.certificate('authority', name, 'anna@example.com');
    const shown = (file: string) =>
      execFileSync('ssh-keygen', ['-lf', file], { encoding: 'utf8' }).split(' ');
    for (const file of [`${path}.pub`, `${path}-cert.pub`]) {
      const [, key = ''] = readFileSync(file, 'utf8').split(' ');
      expect([file, fingerprint(key)]).toEqual([file, shown(file)[1]]);
    }
  });

  it('is garbage when cut anywhere', () => {
    for (let end = 0; end < text.length - 1; end += 7)
      expect(parseSignatureFile(text.slice(0, end))).toBeUndefined();
  });

  describe('whose armour is whole, but not what is in it', () => {
    const whole = Buffer.from(/(?<=SIGNATURE-----\n)[^-]+/.exec(text)?.[0] ?? '', 'base64');
    const armoured = (bytes: Buffer) => {
      const lines = bytes.toString('base64').replace(/.{70}/g, '$&\n').trimEnd();
      const armour = `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----`;
      return parseSignatureFile(signatureFileText(armour, STATEMENT));
    };
    // Six letters, four bytes each for the version, the length of the key and that of its type, then the key.
    const namespaceAt = 14 + whole.readUInt32BE(10);

    it('proves nothing, wherever it is cut', async () => {
      const allowed = `anna@example.com ${ring.public('anna')}\n`;
      const keygen = new SshKeygen({ allowed, revoked: undefined, timeZone: 'UTC' }, process.env);
      const questions = Array.from({ length: whole.length + 1 }, (_, end) => armoured(whole.subarray(0, end)))
        .flatMap((file) => file ?? [])
        .map((file): Question => ({ type: 'question', file, principal: 'anna@example.com' }));
      const answers = await keygen.askAll(questions);
      keygen.close();
      const proofs = answers.map((answer, index) => conclude(questions[index] as Question, answer).type);
      expect(proofs.pop()).toBe('proven');
      expect(proofs.length).toBe(whole.length - namespaceAt - 4 - NAMESPACE.length);
      expect(new Set(proofs)).toEqual(new Set(['invalid']));
    });

    it.each([
      ['other letters at its beginning', 5, 0x48],
      ['another version', 9, 2],
      ['a key longer than all of it', 10, 0x7f],
      ['a type longer than its key', 16, 1],
      ['a namespace longer than what is left', namespaceAt + 2, 1],
    ])('is garbage with %s', (_, at, byte) => {
      const changed = Buffer.from(whole);
      changed[at] = byte;
      expect(armoured(whole)).toBeDefined();
      expect(armoured(changed)).toBeUndefined();
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 200 }), fc.string(), (base64, rest) => {
        const armour = `-----BEGIN SSH SIGNATURE-----\n${base64}\n-----END SSH SIGNATURE-----\n`;
        expect(parseSignatureFile(armour + rest)).toBeUndefined();
        expect(parseSignatureFile(rest)).toBeUndefined();
      }),
    );
    const lengths = Buffer.from('SSHSIG\0\0\0\x01\xff\xff\xff\xff', 'latin1').toString('base64');
    const armour = `-----BEGIN SSH SIGNATURE-----\n${lengths}\n-----END SSH SIGNATURE-----\n`;
    expect(parseSignatureFile(armour + statementText(STATEMENT))).toBeUndefined();
  });

  it.each([
    ['A1', 'Anna Berg', '2026-01-09-a1-anna-berg-74f96e3921c1.sig'],
    ['C-säkerhet', 'Åsa Öberg', '2026-01-09-c-sakerhet-asa-oberg-74f96e3921c1.sig'],
    ['../../etc/passwd', '..\\..\\con', '2026-01-09-etc-passwd-con-1-74f96e3921c1.sig'],
    ['Ж1', '李', '2026-01-09-1-74f96e3921c1.sig'],
  ])('of %s by %s has a name that leads nowhere else', (step, signer, name) => {
    expect(signatureFileName(step, '2026-01-09', signer, '1:74f96e3921c1')).toBe(name);
  });

  it('has a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (step, signer) => {
        const name = signatureFileName(step, '2026-01-09', signer, '1:74f96e3921c1');
        expect(name).toMatch(/^2026-01-09-[a-z0-9-]{12,90}\.sig$/);
      }),
    );
  });
});

describe('allowed signers', () => {
  const read = (text: string) => parseAllowedSigners(makeSource('allowed_signers', text));

  it.each([
    ['a plain line', `anna@example.com ${KEY}`, ['anna@example.com']],
    ['a comment behind the key', `anna@example.com ${KEY} Anna's laptop`, ['anna@example.com']],
    ['several addresses', `anna@example.com,ab@example.com ${KEY}`, ['anna@example.com', 'ab@example.com']],
    ['quotes', `"anna@example.com,ab@example.com" ${KEY}`, ['anna@example.com', 'ab@example.com']],
    ['options', `a@b valid-after="20260101",valid-before="20270101120000Z" ${KEY}`, ['a@b']],
    ['an option in capitals', `a@b NAMESPACES="git,serviceplan-sign-off" ${KEY}`, ['a@b']],
    ['an authority', `a@b cert-authority,namespaces="x" ${KEY}`, ['a@b']],
    ['blanks and tabs', `  a@b\t${KEY}  `, ['a@b']],
  ])('takes %s', (_, line, principals) => {
    const { signers, faults } = read(`# a comment\n\n${line}\r\n`);
    expect(faults).toEqual([]);
    expect(signers.map((signer) => signer.principals)).toEqual([principals]);
    expect(signers[0]).toMatchObject({ keyType: 'ssh-ed25519', isAuthority: line.includes('cert-auth') });
  });

  it.each([
    ['*', `* ${KEY}`, 'wildcard-signer'],
    ['a pattern among addresses', `anna@example.com,*@example.com ${KEY}`, 'wildcard-signer'],
    ['a question mark', `ann?@example.com ${KEY}`, 'wildcard-signer'],
    ['a negation', `"!bo@example.com,anna@example.com" ${KEY}`, 'wildcard-signer'],
    ['a pattern of an authority', `*@example.com cert-authority ${KEY}`, 'wildcard-signer'],
    ['no key', 'anna@example.com', 'malformed-signer'],
    ['no address', KEY, 'malformed-signer'],
    ['a broken key', 'anna@example.com ssh-ed25519 AAAAC3Nz', 'malformed-signer'],
    [
      'a key of another type than it says',
      `anna@example.com ${KEY.replace('ed25519', 'rsa')}`,
      'malformed-signer',
    ],
    ['an unknown option', `anna@example.com valid-until="20260101" ${KEY}`, 'malformed-signer'],
    ['a date in another form', `anna@example.com valid-after="2026-01-01" ${KEY}`, 'malformed-signer'],
    ['a value where none belongs', `anna@example.com cert-authority="yes" ${KEY}`, 'malformed-signer'],
    ['an open quote', `"anna@example.com ${KEY}`, 'malformed-signer'],
    ['an empty address', `anna@example.com,, ${KEY}`, 'malformed-signer'],
  ])('refuses %s, and goes on', (_, line, rule) => {
    const text = `${line}\nbo@example.com ${KEY}\n`;
    const allowed = read(text);
    expect(allowed.faults.map((fault) => [fault.rule, text.slice(fault.span.start, fault.span.end)])).toEqual(
      [[rule, line]],
    );
    expect(acceptedLines(allowed)).toBe(`bo@example.com ${KEY}\n`);
  });

  it('names the option that was meant', () => {
    const [fault] = read(`a@b valid-befor="20260101" ${KEY}\n`).faults;
    expect(fault && say(enMessages, fault.message)).toBe(
      '“valid-befor” is not an option for a signer; did you mean “valid-before”? The line does not count.',
    );
  });

  it('takes no long time over hostile lines', () => {
    for (const line of [
      'a '.repeat(50_000),
      'a@b ' + 'x,'.repeat(50_000),
      'a@b ' + 'x="'.repeat(50_000),
      ','.repeat(100_000),
    ])
      expect(read(line).signers).toEqual([]);
  });
});

describe('the policy', () => {
  const demands = (yaml: string) => parseSettings(`sign-off:\n${yaml.replace(/^/gm, '  ')}\n`).signOff;
  const plan = (heading: string, step: string) =>
    parse(
      `---\nkind: lifecycle\nid: n\nlanguage: en\ncustomer: N\n---\n\n## ${heading}\n\n### ${step} A step\n\n- Responsible: anna\n`,
    );
  const of = (heading: string, step: string, yaml: string) => {
    const [section] = plan(heading, step).sections;
    const [first] = section?.steps ?? [];
    if (!first) throw new Error('no step');
    return policyFor(first, section, demands(yaml));
  };

  it.each([
    ['B1 Preparation', 'B1.2', 'all: { key: true }', true],
    ['B1 Preparation', 'B1.2', 'B1: { key: true }', true],
    ['B1 Preparation', 'B1.2', 'b1: { key: true }', true],
    ['B1 Preparation', 'B1.2', 'B1.2: { key: true }', true],
    ['A Preparation', 'A7', 'A: { key: true }', true],
    ['C Operation', 'C-safety', 'C: { key: true }', true],
    ['A Preparation', 'A10', 'A1: { key: true }', false],
    ['B2 Start', 'B2.1', 'B1: { key: true }', false],
    ['A Preparation', 'A7', '{ all: { key: true }, A: { key: false } }', false],
    ['A Preparation', 'A7', '{ A: { key: false }, A7: { key: true } }', true],
    // The heading above a step cannot take away what its id demands, and can add to it.
    ['F Anything', 'A7', 'A: { key: true }', true],
    ['F Anything', 'A7', '{ A: { key: true }, F: { key: false } }', true],
    ['F Anything', 'A7', '{ A: { key: false }, F: { key: true } }', true],
  ])('under “%s” %s with %s demands a key: %s', (heading, step, yaml, key) => {
    expect(of(heading, step, yaml).key).toBe(key);
  });

  it('replaces key by key', () => {
    const yaml = 'all: { key: true, role: management }\nA: { persons: 2 }\nA1: { role: finance }';
    expect(of('A Preparation', 'A1', yaml)).toEqual({
      key: true,
      persons: 2,
      another: false,
      customer: false,
      roles: ['finance'],
    });
  });

  it.each([
    ['A: { kye: true }', '“kye” is not a key of the settings; did you mean “key”?'],
    ['A: { persons: 0 }', '“sign-off.A.persons” must be a whole number of people from 1 to 9, not “0”.'],
    ['A: { key: perhaps }', '“sign-off.A.key” must be true or false, not “perhaps”.'],
    ['A: { role: Big Boss }', 'lower-case letters'],
    ['"A B": { key: true }', 'A step’s id is letters'],
    ['A: yes', 'must be a map'],
  ])('refuses %s', (yaml, message) => {
    expect(() => demands(yaml)).toThrow(message);
  });

  it.each([
    ['by name', 'anna', '', '', true],
    ['by a role that the settings give her', 'quality', ', roles: [quality]', '', true],
    ['by a role that the document gives her', 'quality', '', 'quality: anna', true],
    ['by a role of another name', 'quality', ', roles: [finance]', 'finance: anna', false],
    ['by a role that the document gives to another', 'quality', '', 'quality: bo', false],
    [
      'by a role that the settings give her and the document to another',
      'quality',
      ', roles: [quality]',
      'quality: bo',
      true,
    ],
  ])('asks for another where she who signed is responsible %s', (_, responsible, ofAnna, ofRoles, asks) => {
    const { people, signOff } = parseSettings(
      `people:\n  anna: { name: Anna Berg${ofAnna} }\n  bo: { name: Bo Ek }\nsign-off:\n  A1: { not-responsible: true }\n`,
    );
    const text = `---\nkind: lifecycle\nid: n\nlanguage: en\nroles: { ${ofRoles} }\n---\n\n## A P\n\n### A1 S\n\n- Responsible: ${responsible}\n`;
    const document = parse(signed(text, 'A1', 'Anna Berg', '2026-01-09'));
    const lacks = lacksIn({ document, people, proofs: undefined }, signOff);
    expect(lacks.map(({ lack }) => lack.message.id)).toEqual(asks ? ['lacks-another'] : []);
  });

  it.each([
    ['all of a step that is done once', '', ['Anna, 2026-01-09', 'Bo, 2026-03-09'], ['Anna', 'Bo']],
    ['the newest of each', '', ['Anna, 2026-01-09', 'Anna, 2026-03-09'], ['Anna']],
    [
      'none before a refusal',
      '',
      ['Anna, 2026-01-09', 'Bo, 2026-02-01, not approved', 'Bo, 2026-03-09'],
      ['Bo'],
    ],
    ['nothing where the last is a refusal', '', ['Anna, 2026-01-09', 'Bo, 2026-02-01, not approved'], []],
    [
      'those of one occurrence',
      '- Every: 3 m\n',
      ['Anna, 2026-01-09', 'Bo, 2026-04-02', 'Anna, 2026-04-10'],
      ['Bo', 'Anna'],
    ],
    [
      'who signed within half the working days',
      '- Every: 20 wd\n',
      ['Bo, 2026-04-02', 'Anna, 2026-04-14'],
      ['Bo', 'Anna'],
    ],
    ['no earlier occurrence', '- Every: 1 w\n', ['Bo, 2026-04-02', 'Anna, 2026-04-09'], ['Anna']],
  ])('counts together %s', (_, every, lines, names) => {
    const text = `---\nkind: lifecycle\nid: n\nlanguage: en\ncustomer: N\n---\n\n## A P\n\n### A1 S\n\n- Responsible: anna\n${every}${lines.map((line) => `- Sign-off: ${line}\n`).join('')}`;
    const [step] = parse(text).steps;
    expect(
      step &&
        signedTogether(step)
          .map(({ name }) => name.value)
          .sort(),
    ).toEqual([...names].sort());
  });
});
