import { enArgumentsNotices } from './notices/arguments.js';
import { enChangingNotices } from './notices/changing.js';
import { enFilesNotices } from './notices/files.js';
import { enGitNotices } from './notices/git.js';
import { enImportingNotices } from './notices/importing.js';
import { enKeysNotices } from './notices/keys.js';
import { enLintingNotices } from './notices/linting.js';
import { enMakingNotices } from './notices/making.js';
import { enReportingNotices } from './notices/reporting.js';
import { enSigningNotices } from './notices/signing.js';

/** What the tool says to the person who runs it, in English. The other languages say the same under the same names. */
export const enNotices = {
  ...enArgumentsNotices,
  ...enChangingNotices,
  ...enFilesNotices,
  ...enGitNotices,
  ...enImportingNotices,
  ...enKeysNotices,
  ...enLintingNotices,
  ...enMakingNotices,
  ...enReportingNotices,
  ...enSigningNotices,
};
