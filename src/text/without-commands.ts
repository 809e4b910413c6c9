/**
 * A text of which a CI service that reads the log takes nothing for a command. GitHub Actions obeys a line that begins
 * with `::`, blanks before it aside, and `##[…]` anywhere in a line; Azure Pipelines and TeamCity obey `##vso[…]` and
 * `##teamcity[…]`.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1\\u{3a}').replace(/##(?=\w*\[)/g, '#\\u{23}');
}
