import { describe, expect, it } from 'vitest';
import { titleKey } from '../../src/kinds/titles.js';
import { lint, parse } from '../../src/library.js';
import { ownKinds as kinds } from '../support/kinds.js';

describe('two headings are one', () => {
  it.each([
    '1. Goals',
    '12) Goals',
    '3: Goals',
    '1.2 Goals',
    '1.2.3. Goals',
    '7 Goals',
    '12 Goals',
    '§ 4 Goals',
    '§7. Goals',
    'goals:',
  ])('though one is “%s”', (title) => {
    expect(titleKey(title)).toBe('goals');
  });

  it.each(['2025 Goals', '2025. Goals', '100 Goals', '1.2025 Goals', '3D Goals', '2025'])(
    'but not “%s”',
    (title) => {
      expect(titleKey(title)).toBe(title.toLowerCase());
    },
  );

  it('so goals of a year stand beside the goals', async () => {
    const text =
      '---\nkind: service-plan\nid: p\nlanguage: en\n---\n\n# P\n\n## Service goals\n\nA\n\n## 2025 Service goals\n\nB\n';
    const [report] = await lint([parse(text)], { today: '2026-11-22', kinds });
    expect(report?.findings.map(({ rule }) => rule)).not.toContain('duplicate-section');
  });
});
