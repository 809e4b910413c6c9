import type { Status } from '../status/status.js';
import type { Speech } from './speech.js';

/** The day that a report is of, and which of the workspaces in it were judged by another. */
export function asOfText({ today, workspaces }: Status, { words, longDate, list }: Speech): string {
  const others = workspaces.filter((workspace) => workspace.today !== today);
  const day = words.asOf(longDate(today));
  if (others.length === 0) return day;
  return `${day} (${words.exceptFor(list(others.map((one) => `${one.name} ${longDate(one.today)}`)))})`;
}
