import de from './holidays/de.json';
import dk from './holidays/dk.json';
import fi from './holidays/fi.json';
import gb from './holidays/gb.json';
import ie from './holidays/ie.json';
import is from './holidays/is.json';
import nl from './holidays/nl.json';
import no from './holidays/no.json';
import se from './holidays/se.json';
import type { Country, HolidayTable } from './working-days.js';

/** Every country's public holidays at once, for programs that do not wait for one to be loaded. */
export const ALL_HOLIDAYS: Readonly<Record<Country, HolidayTable>> = {
  SE: se,
  NO: no,
  DK: dk,
  FI: fi,
  IS: is,
  GB: gb,
  IE: ie,
  DE: de,
  NL: nl,
};
