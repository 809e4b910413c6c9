/** What is said where one valid word is near. */
export const did = (nearest: string | number) => (nearest === '' ? '' : `; did you mean “${nearest}”?`);
