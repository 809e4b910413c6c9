/** The code of a character. */
export function codeOf(sign: string): number {
  return sign.charCodeAt(0);
}

/** A set of characters that is asked at every line: by their codes, 1 where one is in it. None lies beyond Latin-1. */
export type CharacterSet = Readonly<Uint8Array>;

/** The set of the characters of a text. */
export function characters(signs: string): CharacterSet {
  const set = new Uint8Array(256);
  for (const sign of signs) set[codeOf(sign)] = 1;
  return set;
}

export const SPACE = 32;
export const RETURN = 13;
