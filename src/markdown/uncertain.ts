/** Thrown inside the scanner only: here stands something that it cannot be certain of. */
export const UNCERTAIN = new Error('uncertain');
