import { type Notice, notice, type Notices, type NoticeValues } from '../languages/notices.js';

/** A file is not one to import, such as one that holds more than any checklist. */
export class NotImportable extends Error {
  override readonly name = 'NotImportable';

  /** @param notice why it is not, in the language of whoever imports it */
  constructor(readonly notice: Notice) {
    super(notice.id);
  }
}

/** Why a file is not one to import, named. */
export function notImportable<Id extends keyof Notices>(id: Id, values: NoticeValues<Id>): NotImportable {
  return new NotImportable(notice(id, values));
}
