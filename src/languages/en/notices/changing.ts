/** What is said about commands that change documents, in English. */
export const enChangingNotices = {};
