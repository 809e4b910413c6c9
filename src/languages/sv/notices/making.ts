import type { enMakingNotices } from '../../en/notices/making.js';

/** What is said about commands that make documents, in Swedish. */
export const svMakingNotices: typeof enMakingNotices = {};
