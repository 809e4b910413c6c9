import type { NewWords } from '../new.js';

export const enNewWords: NewWords = {
  broughtForth: 'Documents that the steps of a lifecycle produce; these take --customer:',
  linked: (step, path) => `${step} in ${path} points to it now.`,
  linkLater: (step, path, line) => `Point to it from ${step} in ${path} when you sign the step: ${line}`,
};
