import { message } from '../../languages/messages.js';
import { type Notice, notice, type Notices } from '../../languages/notices.js';
import type { Message } from '../../text/finding.js';

/** Whether the system says that something did not work, and how it names it. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** Does what need not succeed. Gives nothing where the system refuses. */
export function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}

/** What people call that which a system names so. */
const REASONS = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOSPC: 'disk-full',
  EFBIG: 'file-size-limit',
  EROFS: 'disk-read-only',
} as const satisfies Readonly<Record<string, keyof Notices>>;

/** Why something did not work, in words where there are any, with the name that the system gives it. */
export function reasonOf({ code, message: said }: NodeJS.ErrnoException): string | Notice {
  if (code === undefined) return said;
  return code in REASONS ? notice(REASONS[code as keyof typeof REASONS], { code }) : code;
}

/** Why something could not be read. */
export function refusedReading(error: unknown): Message {
  const { code = 'error' } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM'
    ? message('unreadable-permission', {})
    : message('unreadable-access', { code });
}
