import type { DocumentStatus } from '../status/status.js';
import { encodeText } from './calendar-text.js';

/**
 * What a calendar knows its events by, whatever day or title they are given: the id of the document, and its workspace
 * before it where there are several, and words for what it is of the document. Of two that lack ids of their own the second
 * gets a number: calendars keep one event of an id.
 */
export class Uids {
  private readonly taken = new Map<string, number>();

  of({ workspace, id, path }: DocumentStatus, ...words: readonly string[]): string {
    const place = workspace === undefined ? [id ?? path] : [workspace, id ?? path];
    const uid = [...place, ...words].map(encodeText).join('/');
    const before = this.taken.get(uid) ?? 0;
    this.taken.set(uid, before + 1);
    return `${uid}${before > 0 ? `/again-${before}` : ''}@serviceplan`;
  }
}
