import { describe, expect, it } from 'vitest';
import { excelTables } from '../../src/importing/files/excel.js';

/** What a workbook shows for serial numbers in cells of dates. */
function shown(properties: string, serials: readonly string[]): readonly string[] {
  const cells = serials.map((serial) => `<c s="0"><v>${serial}</v></c>`).join('');
  const parts: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook>${properties}<sheets><sheet name="Sheet" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><row>${cells}</row></worksheet>`,
  };
  const [table] = excelTables({ has: (name) => name in parts, part: (name) => parts[name] });
  return table?.rows[0]?.cells.map((cell) => cell.join(' ')) ?? [];
}

describe('a date in an Excel workbook', () => {
  it.each([
    ['0', '0'],
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', '60'],
    ['61', '1900-03-01'],
    ['46031.75', '2026-01-09'],
    ['2958465', '9999-12-31'],
    ['2958466', '2958466'],
    ['-1', '-1'],
    ['Infinity', 'Infinity'],
    ['soon', 'soon'],
    [' ', ''],
  ])('counted from 1900, %s is %s', (serial, day) => {
    expect(shown('', [serial])).toEqual([day]);
  });

  it.each([
    ['0', '1904-01-01'],
    ['59', '1904-02-29'],
    ['60', '1904-03-01'],
    ['44569', '2026-01-09'],
    ['2957003', '9999-12-31'],
    ['2957004', '2957004'],
  ])('counted from 1904, %s is %s', (serial, day) => {
    expect(shown('<workbookPr date1904="1"/>', [serial])).toEqual([day]);
  });
});
