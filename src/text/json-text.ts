/**
 * JSON that no CI service takes for a command when it stands in a log, and that says nothing to a terminal, so that nothing
 * need be changed in it there. It says the same: of `##[`, which begins a command anywhere in a line, one sign is written as
 * an escape, and so are control characters beyond those that JSON escapes in any case, and those that turn the reading
 * direction.
 *
 * @param indent by how many blanks what lies deeper is set in; without it all stands in one line
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent).replace(/##(?=\w*\[)/g, '#\\u0023');
  return SPEAKING.test(text) ? text.replace(EACH_SPEAKING, escaped) : text;
}

/** What speaks to a terminal rather than to who reads. */
const SPEAKING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EACH_SPEAKING = new RegExp(SPEAKING, 'g');

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
