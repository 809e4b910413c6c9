import type { Status } from '../status/status.js';

/** The status as programs read it. */
export function jsonReport(status: Status): string {
  return `${JSON.stringify(status)}\n`;
}
