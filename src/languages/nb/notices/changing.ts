import type { enChangingNotices } from '../../en/notices/changing.js';

/** What is said about commands that change documents, in Norwegian. */
export const nbChangingNotices: typeof enChangingNotices = {};
