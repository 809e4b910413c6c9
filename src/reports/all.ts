import type { ReportFormat } from './report.js';

/** Every format of `report`, in the order in which the help lists them; each is loaded when it is asked for. */
const REPORT_FORMATS = {
  html: async () => (await import('./html-report.js')).htmlReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  csv: async () => (await import('./csv.js')).csvReport,
  'survey-csv': async () => (await import('./survey-csv.js')).surveyCsvReport,
  json: async () => (await import('./json.js')).jsonReport,
  ics: async () => (await import('./calendar.js')).calendarReport,
} as const satisfies Record<string, () => Promise<ReportFormat>>;

/** The name of a format of `report`. */
export type ReportFormatName = keyof typeof REPORT_FORMATS;

export const REPORT_FORMAT_NAMES = Object.keys(REPORT_FORMATS) as readonly ReportFormatName[];

/** Loads the format with a name. */
export function loadReportFormat(name: ReportFormatName): Promise<ReportFormat> {
  return REPORT_FORMATS[name]();
}
