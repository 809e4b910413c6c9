/**
 * JSON that no CI service takes for a command when it stands in a log, so that nothing need be changed in it there. It says
 * the same: of `##[`, which begins a command anywhere in a line, one sign is written as an escape.
 *
 * @param indent by how many blanks what lies deeper is set in; without it all stands in one line
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(/##(?=\w*\[)/g, '#\\u0023');
}
