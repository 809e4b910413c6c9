import type { enChangingNotices } from '../../en/notices/changing.js';

/** What is said about commands that change documents, in Swedish. */
export const svChangingNotices: typeof enChangingNotices = {};
