/** Boxes in fonts of signs, by their codes without what Word adds to them. */
const BOXES: Readonly<Record<string, string>> = {
  fe: '☑',
  fc: '☑',
  '52': '☑',
  a8: '☐',
  '6f': '☐',
  '71': '☐',
  a3: '☐',
};

/** The sign of a code: of a font of signs a box, where it is one; else the character. */
export function signOf(code: string): string {
  const number = parseInt(code, 16);
  if (number >= 0xf000 && number <= 0xf0ff) return BOXES[(number - 0xf000).toString(16)] ?? '';
  return number > 0xff ? String.fromCharCode(number) : (BOXES[number.toString(16)] ?? '');
}
