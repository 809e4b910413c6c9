import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { lint, parse } from '../../src/library.js';
import { projectFile } from '../support/cli.js';
import { ownKinds as kinds } from '../support/kinds.js';

const unwritten = async (text: string) => {
  const [report] = await lint([parse(text)], { today: '2026-11-22', kinds });
  return report?.findings.filter(({ rule }) => rule === 'unwritten-section').length;
};

describe.each(LANGUAGES)('a service policy in %s', (language) => {
  const template = projectFile(`templates/${language}/policy.md`);

  it('has written nothing while the definitions are those of the template, whole or in part', async () => {
    expect(await unwritten(template)).toBe(6);
    expect(await unwritten(template.replace(/^- (?!\[).*\n/m, ''))).toBe(6);
  });

  it('has written a definition with the first statement of its own, and a policy with the first tick', async () => {
    expect(await unwritten(template.replace(/^- (?!\[).*$/m, '- X'))).toBe(5);
    expect(await unwritten(template.replace('- [ ]', '- [x]'))).toBe(5);
  });
});
