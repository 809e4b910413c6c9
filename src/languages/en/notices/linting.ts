/** What is said about what `lint` is asked for, and its files, in English. */
export const enLintingNotices = {};
