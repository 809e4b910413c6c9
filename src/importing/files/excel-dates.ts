import { readPart } from './office-package.js';

/** Number formats that every workbook has for dates (ECMA-376 part 1, 18.8.30), those of East Asia included. */
const USUAL: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
];

/** Knows which styles of a workbook's cells show numbers as dates. */
export function dateStyles(xml: string | undefined): (style: number) => boolean {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isOfCells = false;
  if (xml !== undefined) {
    readPart(xml, {
      open: ({ name, attributes }) => {
        if (name === 'numFmt')
          own.set(Number(attributes.get('numFmtId')), showsDate(attributes.get('formatCode') ?? ''));
        else if (name === 'cellXfs') isOfCells = true;
        else if (name === 'xf' && isOfCells) formats.push(Number(attributes.get('numFmtId') ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') isOfCells = false;
      },
      text: () => undefined,
    });
  }
  return (style) => {
    const format = formats[style] ?? 0;
    return own.get(format) ?? USUAL.some(([first, last]) => first <= format && format <= last);
  };
}

/** Excel takes no longer format; UTF-16 code units. */
const LONGEST_FORMAT = 255;

/** Whether a format shows years or days: letters in quotation marks, behind a backslash or in brackets mean themselves. */
function showsDate(code: string): boolean {
  if (code.length > LONGEST_FORMAT) return false;
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}
