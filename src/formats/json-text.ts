/**
 * JSON that no CI service takes for a command when it stands in a log. It says the same: of `##[`, which begins a command
 * anywhere in a line, one sign is written as an escape.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/##(?=\w*\[)/g, '#\\u0023');
}
