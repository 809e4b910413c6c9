import type { Notices } from '../notices.js';
import { nbArgumentsNotices } from './notices/arguments.js';
import { nbChangingNotices } from './notices/changing.js';
import { nbFilesNotices } from './notices/files.js';
import { nbGitNotices } from './notices/git.js';
import { nbImportingNotices } from './notices/importing.js';
import { nbKeysNotices } from './notices/keys.js';
import { nbLintingNotices } from './notices/linting.js';
import { nbMakingNotices } from './notices/making.js';
import { nbReportingNotices } from './notices/reporting.js';
import { nbSigningNotices } from './notices/signing.js';

/** What the tool says to the person who runs it, in Norwegian. */
export const nbNotices: Notices = {
  ...nbArgumentsNotices,
  ...nbChangingNotices,
  ...nbFilesNotices,
  ...nbGitNotices,
  ...nbImportingNotices,
  ...nbKeysNotices,
  ...nbLintingNotices,
  ...nbMakingNotices,
  ...nbReportingNotices,
  ...nbSigningNotices,
};
