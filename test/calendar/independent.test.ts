import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addUnits, type Unit } from '../../src/calendar/expression.js';
import { COUNTRIES, loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { dayIn, ZONES } from '../../src/calendar/time-zone.js';
import { localDay } from '../../src/cli/local-day.js';
import { projectFile, ROOT } from '../support/cli.js';
import { hasPythonModule } from '../support/programs.js';

interface Reckoned {
  readonly about: string;
  readonly country: (typeof COUNTRIES)[number];
  readonly from: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly expected: string;
}
interface Today {
  readonly moment: string;
  readonly zone: string;
  readonly expected: string;
}

// Made by independent.py, which shares no code with ours.
const { reckoned, todays } = JSON.parse(projectFile('test/calendar/independent.json')) as {
  reckoned: Reckoned[];
  todays: Today[];
};
const calendars = new Map(
  await Promise.all(
    COUNTRIES.map(async (country) => [country, makeWorkCalendar(await loadHolidays(country))] as const),
  ),
);

function comesTo({ country, from, amount, unit }: Reckoned): string {
  const calendar = calendars.get(country);
  if (!calendar) throw new Error(country);
  return addUnits(from, amount, unit, calendar);
}

describe('dates as an independent reckoning has them', () => {
  it.each(reckoned)('$about: $country, $from and $amount $unit is $expected', (one) => {
    expect(comesTo(one)).toBe(one.expected);
  });

  it('is the same in every time zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      const wrong: string[] = [];
      for (const name of Intl.supportedValuesOf('timeZone')) {
        process.env['TZ'] = name;
        if (reckoned.some((one) => comesTo(one) !== one.expected)) wrong.push(name);
      }
      expect(wrong).toEqual([]);
    } finally {
      process.env['TZ'] = zone;
    }
  });

  it.each(todays)(
    'at $moment it is $expected in $zone, wherever the machine is',
    ({ moment, zone, expected }) => {
      const own = process.env['TZ'];
      try {
        for (const machine of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm', 'UTC']) {
          process.env['TZ'] = machine;
          expect(localDay(process.env, zone, new Date(moment))).toBe(expected);
          expect(process.env['TZ']).toBe(machine);
        }
      } finally {
        process.env['TZ'] = own;
      }
    },
  );

  it('is known in the zones of all countries', () => {
    expect(Intl.supportedValuesOf('timeZone')).toEqual(expect.arrayContaining(Object.values(ZONES)));
  });

  it('is the same day by the clock as by a format, in every time zone', () => {
    const moments = todays.map(({ moment }) => new Date(moment));
    for (const zone of ['UTC', 'Asia/Calcutta', ...Intl.supportedValuesOf('timeZone')]) {
      const days = moments.map((moment) => localDay(process.env, zone, moment));
      expect([zone, days]).toEqual([zone, moments.map((moment) => dayIn(zone, moment))]);
    }
  });

  it.skipIf(!hasPythonModule('dateutil', 'python3-dateutil'))(
    'stands in independent.json as independent.py reckons it',
    () => {
      const { stdout } = spawnSync('python3', [join(ROOT, 'test/calendar/independent.py')], {
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout)).toEqual({ reckoned, todays });
    },
  );
});
