/** What is said where one valid word is near. */
export const did = (nearest: string | number) => (nearest === '' ? '.' : `. Menade du ”${nearest}”?`);

/** The same, or else the words that are valid. */
export const didOr = (nearest: string, choices: string) =>
  nearest === '' ? `: välj bland ${choices}.` : did(nearest);
