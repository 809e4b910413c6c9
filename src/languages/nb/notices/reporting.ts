import type { enReportingNotices } from '../../en/notices/reporting.js';

/** What is said about what reports are asked for, and their files, in Norwegian. */
export const nbReportingNotices: typeof enReportingNotices = {};
