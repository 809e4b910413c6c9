/** What is said about commands that make documents, in English. */
export const enMakingNotices = {};
