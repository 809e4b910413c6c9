import type { Notices } from '../notices.js';
import { svArgumentsNotices } from './notices/arguments.js';
import { svChangingNotices } from './notices/changing.js';
import { svFilesNotices } from './notices/files.js';
import { svGitNotices } from './notices/git.js';
import { svImportingNotices } from './notices/importing.js';
import { svKeysNotices } from './notices/keys.js';
import { svLintingNotices } from './notices/linting.js';
import { svMakingNotices } from './notices/making.js';
import { svReportingNotices } from './notices/reporting.js';
import { svSigningNotices } from './notices/signing.js';

/** What the tool says to the person who runs it, in Swedish. */
export const svNotices: Notices = {
  ...svArgumentsNotices,
  ...svChangingNotices,
  ...svFilesNotices,
  ...svGitNotices,
  ...svImportingNotices,
  ...svKeysNotices,
  ...svLintingNotices,
  ...svMakingNotices,
  ...svReportingNotices,
  ...svSigningNotices,
};
