import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const FILES = join(import.meta.dirname, 'files');

const SETTINGS = `language: en
company: Example Ltd
people:
  anna: { name: Anna Berg, roles: [account-manager] }
  bo: { name: Bo Ek }
  kari: { name: Kari Nord, roles: [quality] }
  ruth: { name: Ruth Sample }
`;

// Nordvik, Norrsken, Harbour and Fjord are written by python-docx, the workbook of operation by openpyxl and then LibreOffice,
// Fastighet by openpyxl, Oslo by docx and exceljs, Vest by docx of
// npm: each sets boxes, dates and links in another way. What each becomes stands beside it,
// with what is told of it.
describe('a checklist that exists becomes a document', () => {
  const files = readdirSync(FILES).filter((name) => !/\.expected\.\w+$/.test(name));

  it.each(files)('%s', async (name) => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const args = ['import', join(FILES, name), 'Nordvik & Sons', '--set', 'contract=2026-02-16'];
    const { code, out, err } = serviceplan([...args, '--dry-run'], { cwd });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(FILES, `${name}.expected.md`));
    await expect(err).toMatchFileSnapshot(join(FILES, `${name}.expected.txt`));
    const written = serviceplan(args, { cwd });
    expect(written).toMatchObject({ code: 0, out: 'customers/nordvik-sons/lifecycle.md\n', err });
    const { out: lint } = serviceplan(['lint', '--format', 'json'], { cwd });
    const errors = (JSON.parse(lint) as LintJson).files.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    );
    expect(errors.filter((rule) => rule !== 'unknown-person')).toEqual([]);
  });
});

interface LintJson {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
}
