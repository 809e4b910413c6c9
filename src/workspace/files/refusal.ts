import { message } from '../../languages/messages.js';
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
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** Why something did not work, in words where there are any, with the name that the system gives it. */
export function reasonOf({ code, message: said }: NodeJS.ErrnoException): string {
  const reason = code && REASONS[code];
  return reason ? `${reason}: ${code}` : (code ?? said);
}

/** Why something could not be read. */
export function refusedReading(error: unknown): Message {
  const { code = 'error' } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM'
    ? message('unreadable-permission', {})
    : message('unreadable-access', { code });
}
