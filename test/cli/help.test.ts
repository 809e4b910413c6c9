import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { serviceplan } from '../support/cli.js';

describe('help', () => {
  it.each([
    ['--help', 'lint'],
    ['-h', 'lint'],
    ['--help', 'lint', '--fix'],
    ['help', 'lint'],
  ])('%s %s is the help of the command', (...args) => {
    const asked = serviceplan(args);
    expect(asked).toEqual(serviceplan(['lint', '--help']));
    expect(asked.out).toContain('Usage: serviceplan lint');
    expect(asked.code).toBe(0);
  });

  it.each([
    ['--help', 'reprot'],
    ['reprot', '--help'],
    ['help', 'reprot'],
  ])('%s %s knows no such command', (...args) => {
    expect(serviceplan(args)).toMatchObject({
      code: 2,
      out: '',
      err: 'serviceplan: there is no command “reprot”; did you mean “report”?\n',
    });
  });

  it.each(Object.entries(COMMANDS).flatMap(([name, { isHidden }]) => (isHidden ? [] : name)))(
    'of %s lists each argument that its use names, by the same name',
    (name) => {
      const { out } = serviceplan([name, '--help']);
      const used = /^Usage: serviceplan \S+(.*)$/m.exec(out)?.[1] ?? '';
      const listed = /^Arguments:\n([\s\S]*?)\n\n/m.exec(out)?.[1] ?? '';
      const named = [...used.replace('[options]', '').matchAll(/[<[]([^>\]]+?)(?:\.{3})?[>\]]/g)];
      expect([...listed.matchAll(/^ {2}(\S+)/gm)].map(([, one]) => one)).toEqual(named.map(([, one]) => one));
    },
  );

  it('is of all where a flag follows', () => {
    expect(serviceplan(['--help', '--cwd', 'lint'])).toEqual(serviceplan(['--help']));
  });

  it('is asked for by its name too', () => {
    expect(serviceplan(['help'])).toEqual(serviceplan(['--help']));
    expect(serviceplan(['help']).code).toBe(0);
  });
});
