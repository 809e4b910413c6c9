import { message } from '../../languages/messages.js';
import { type AnswersReading, readAnswers } from '../../surveys/answers.js';
import type { Survey } from '../../surveys/survey.js';
import type { Message } from '../../text/finding.js';
import { resolveTarget } from '../files/broken-links.js';
import { readBytes } from '../files/read-file.js';
import { realFileIn } from '../files/real-file.js';
import { textOf } from './spreadsheet-text.js';

/** No file of answers is larger. Bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Reads the file of answers that a survey links to.
 *
 * @param path where its document is; `root` the workspace's folder, out of which nothing is read
 * @returns nothing where the survey links to none, or to one that is not there: a broken link is a finding of its own
 */
export function readAnswersBeside(survey: Survey, path: string, root: string): AnswersReading | undefined {
  if (!survey.answers) return undefined;
  const { target } = survey.answers;
  const file = realFileIn(root, resolveTarget(target, path, root));
  if (file === undefined) return undefined;
  const bytes = readBytes(file, MOST_BYTES);
  if (!(bytes instanceof Uint8Array)) {
    const limit = `${MOST_BYTES / 1024 / 1024} MB`;
    return faulty(
      bytes.rule === 'too-complex'
        ? message('answers-too-large', { target, limit })
        : message('answers-unreadable', { target }),
    );
  }
  const text = textOf(bytes);
  return text === undefined ? faulty(message('answers-no-text', { target })) : readAnswers(survey, text);
}

function faulty(said: Message): AnswersReading {
  return { faults: [{ message: said, line: 1 }], more: 0 };
}
