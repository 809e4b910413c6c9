// Writes the public holidays of each country we know, year by year, from the date-holidays library, so that no
// command pays for that library at run time. `--check` compares instead of writing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import prettier from 'prettier';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2079;

// `types`: Sweden's and Finland's eves (midsummer, Christmas, in Sweden New Year's too) are days off by law or
// agreement, and the library lists them as bank holidays. GB stands for England.
const COUNTRIES = {
  SE: { region: ['SE'], types: ['public', 'bank'] },
  NO: { region: ['NO'], types: ['public'] },
  DK: { region: ['DK'], types: ['public'] },
  FI: { region: ['FI'], types: ['public', 'bank'], except: ['1231'] },
  IS: { region: ['IS'], types: ['public'] },
  GB: { region: ['GB', 'ENG'], types: ['public'] },
  IE: { region: ['IE'], types: ['public'] },
  DE: { region: ['DE'], types: ['public'] },
  NL: { region: ['NL'], types: ['public'] },
};

const folder = join(
  import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  '../src/calendar/holidays',
);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

let stale = 0;
for (const [country, { region, types, except = [] }] of Object.entries(COUNTRIES)) {
  const path = join(folder, `${country.toLowerCase()}.json`);
  const text = await prettier.format(JSON.stringify(daysOff(region, types, except)), {
    parser: 'json',
    printWidth: 110,
  });
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is not what scripts/holidays.mjs writes`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;

/** Month and day (MMDD) of each day off that falls on a weekday, by year. */
function daysOff(region, types, except) {
  const calendar = new Holidays(...region);
  const years = {};
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const days = new Set();
    for (const { date, type } of calendar.getHolidays(year)) {
      const iso = date.slice(0, 10);
      const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
      const monthAndDay = iso.slice(5).replace('-', '');
      if (!types.includes(type) || weekday === 0 || weekday === 6 || except.includes(monthAndDay)) continue;
      days.add(monthAndDay);
    }
    years[year] = [...days].sort().join(' ');
  }
  return years;
}
