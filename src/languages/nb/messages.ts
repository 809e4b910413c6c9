import type { Messages } from '../messages.js';
import { nbDatesMessages } from './messages/dates.js';
import { nbFieldsMessages } from './messages/fields.js';
import { nbFilesMessages } from './messages/files.js';
import { nbKeysMessages } from './messages/keys.js';
import { nbPeopleMessages } from './messages/people.js';
import { nbSectionsMessages } from './messages/sections.js';
import { nbServiceMessages } from './messages/service.js';
import { nbSettingsMessages } from './messages/settings.js';
import { nbSignOffsMessages } from './messages/sign-offs.js';
import { nbSurveyMessages } from './messages/surveys.js';

export { nbLintWords } from './lint-words.js';

/** What the tool says about documents, in Norwegian. */
export const nbMessages: Messages = {
  ...nbFilesMessages,
  ...nbSettingsMessages,
  ...nbFieldsMessages,
  ...nbSectionsMessages,
  ...nbPeopleMessages,
  ...nbDatesMessages,
  ...nbSignOffsMessages,
  ...nbKeysMessages,
  ...nbServiceMessages,
  ...nbSurveyMessages,
};
