import type { Status } from '../status/status.js';
import { jsonText } from '../text/json-text.js';

/** A piece of output is about so long, in UTF-16 code units: the whole of many documents would fill the memory. */
const PIECE = 1 << 18;

/** The status as programs read it. */
export function* jsonReport(status: Status): Generator<string> {
  const mark = '"documents":[';
  const frame = jsonText({ ...status, documents: [] });
  const at = frame.indexOf(mark) + mark.length;
  let piece = frame.slice(0, at);
  for (const [index, document] of status.documents.entries()) {
    piece += `${index > 0 ? ',' : ''}${jsonText(document)}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${frame.slice(at)}\n`;
}
