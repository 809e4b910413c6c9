/** What is said where one valid word is near. */
export /** Ends a sentence, and asks after the word that was most likely meant. */
const did = (nearest: string | number) => (nearest === '' ? '.' : `. Mente du «${nearest}»?`);
