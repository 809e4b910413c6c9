import type { IsoDate } from '../../calendar/date.js';
import type { Language } from '../../document/vocabulary.js';
import type { CiService } from '../../scaffold/ci-files.js';
import type { NewPerson } from '../../scaffold/settings-file.js';

/** All that `init` needs to know, asked or taken from flags. */
export interface InitAnswers {
  readonly language: Language;
  readonly company: string;
  /** Nothing where the workspace is there already and no customer was named. */
  readonly customer: string | undefined;
  readonly contract: IsoDate;
  readonly start: IsoDate;
  readonly people: readonly NewPerson[];
  readonly ci: CiService | undefined;
  readonly hook: boolean;
}

/** The role that the first person named is given. */
export const FIRST_ROLE = 'account-manager';
