import type { enMakingNotices } from '../../en/notices/making.js';

/** What is said about commands that make documents, in Norwegian. */
export const nbMakingNotices: typeof enMakingNotices = {};
