import { lint } from 'markdownlint-cli2/markdownlint/promise';
import { check } from 'prettier';

/** What markdownlint and prettier, as they come, have against a text. */
export async function styleFaults(text: string): Promise<string[]> {
  const { text: found = [] } = await lint({ strings: { text } });
  const lines = text.split('\n');
  const faults = found.map(
    ({ ruleNames: [name = ''], errorDetail, lineNumber }) =>
      `${name} ${errorDetail ?? ''}: ${lines[lineNumber - 1] ?? ''}`,
  );
  const isFormatted = await check(text, { parser: 'markdown' });
  return isFormatted ? faults : [...faults, 'prettier would change it'];
}
