import type { Language } from '../document/vocabulary.js';
import { type Notice, notice, type Notices, type NoticeValues } from './notices.js';

/** Something a person must mend before the command can run. What it says is for that person; it has no stack. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  /** The language of the workspace in which it turned out, where it was one. */
  language: Language | undefined;

  /** @param notice what is to be said, in the language of whoever runs the command */
  constructor(readonly notice: Notice) {
    super(notice.id);
  }
}

/** What a person must mend, named. */
export function unusable<Id extends keyof Notices>(id: Id, values: NoticeValues<Id>): Unusable {
  return new Unusable(notice(id, values));
}
