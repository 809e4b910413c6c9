/** What is said about what reports are asked for, and their files, in English. */
export const enReportingNotices = {};
