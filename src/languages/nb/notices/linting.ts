import type { enLintingNotices } from '../../en/notices/linting.js';

/** What is said about what `lint` is asked for, and its files, in Norwegian. */
export const nbLintingNotices: typeof enLintingNotices = {};
