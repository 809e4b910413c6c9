import type { Notice } from '../../languages/notices.js';
import { PartlyWritten } from '../../workspace/files/change-file.js';
import { NoTemporaryFolder } from '../../workspace/files/temporary-folder.js';
import { Unusable, unusable } from '../../languages/unusable.js';

/** Something that went wrong, told together with what has not happened for it. */
export class Undone extends Unusable {
  constructor(
    said: Notice,
    /** What went wrong. */
    override readonly cause: Unusable,
  ) {
    super(said);
  }
}

/**
 * What went wrong, what has not happened then, and what it left behind.
 *
 * @param undone says of what went wrong what has not happened
 * @param left the paths of what could not be removed, as people see them
 */
export function withLeft(
  error: unknown,
  undone: (failed: Notice) => Notice,
  left: readonly string[],
): unknown {
  if (!(error instanceof Unusable) || error instanceof NoTemporaryFolder) return error;
  const failed = error instanceof PartlyWritten ? error.notice : undone(error.notice);
  if (left.length > 0) return unusable('not-removed-again', { failed, left: left.join(', ') });
  return new Undone(failed, error);
}
