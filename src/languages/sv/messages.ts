import type { Messages } from '../messages.js';
import { svDatesMessages } from './messages/dates.js';
import { svFieldsMessages } from './messages/fields.js';
import { svFilesMessages } from './messages/files.js';
import { svKeysMessages } from './messages/keys.js';
import { svPeopleMessages } from './messages/people.js';
import { svSectionsMessages } from './messages/sections.js';
import { svServiceMessages } from './messages/service.js';
import { svSettingsMessages } from './messages/settings.js';
import { svSignOffsMessages } from './messages/sign-offs.js';
import { svSurveyMessages } from './messages/surveys.js';

export { svLintWords } from './lint-words.js';

/** What the tool says about documents, in Swedish. */
export const svMessages: Messages = {
  ...svFilesMessages,
  ...svSettingsMessages,
  ...svFieldsMessages,
  ...svSectionsMessages,
  ...svPeopleMessages,
  ...svDatesMessages,
  ...svSignOffsMessages,
  ...svKeysMessages,
  ...svServiceMessages,
  ...svSurveyMessages,
};
