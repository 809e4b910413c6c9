import { addDays, daysBetween, type IsoDate } from '../../calendar/date.js';
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

/** How a workbook counts days: from the first day of 1900, or of 1904, as Excel for the Mac once did. */
export type DayCount = '1900' | '1904';

/**
 * The day that a serial number shows as; nothing where there is no such day. Days since 1900 count from 1, and the 60th
 * is 29 February 1900, which never was: Excel took that mistake over from Lotus 1-2-3. Days since 1904 count from 0.
 *
 * @param serial with the time of the day behind its point
 */
export function dayOfSerial(serial: number, count: DayCount): IsoDate | undefined {
  const days = Math.floor(serial);
  const isBeforeMistake = count === '1900' && days < NO_DAY;
  if (count === '1900' && (days === 0 || days === NO_DAY)) return undefined;
  const epoch = count === '1904' ? '1904-01-01' : isBeforeMistake ? '1899-12-31' : '1899-12-30';
  return days >= 0 && days <= daysBetween(epoch, LAST_DAY) ? addDays(epoch, days) : undefined;
}

/** The serial number of 29 February 1900. */
const NO_DAY = 60;

/** Excel knows no later day. */
const LAST_DAY = '9999-12-31';
