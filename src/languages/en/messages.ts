import { enDatesMessages } from './messages/dates.js';
import { enFieldsMessages } from './messages/fields.js';
import { enFilesMessages } from './messages/files.js';
import { enKeysMessages } from './messages/keys.js';
import { enPeopleMessages } from './messages/people.js';
import { enSectionsMessages } from './messages/sections.js';
import { enServiceMessages } from './messages/service.js';
import { enSettingsMessages } from './messages/settings.js';
import { enSignOffsMessages } from './messages/sign-offs.js';
import { enSurveyMessages } from './messages/surveys.js';

export { enLintWords } from './lint-words.js';

/** What the tool says about documents, in English. The other languages say the same under the same names. */
export const enMessages = {
  ...enFilesMessages,
  ...enSettingsMessages,
  ...enFieldsMessages,
  ...enSectionsMessages,
  ...enPeopleMessages,
  ...enDatesMessages,
  ...enSignOffsMessages,
  ...enKeysMessages,
  ...enServiceMessages,
  ...enSurveyMessages,
};
