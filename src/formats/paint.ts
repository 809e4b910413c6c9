type Stroke = (text: string) => string;

/** The colours that output for people uses. Nothing is told by colour alone. */
export interface Paint {
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly green: Stroke;
  readonly blue: Stroke;
  readonly cyan: Stroke;
  readonly bold: Stroke;
  readonly dim: Stroke;
  readonly underline: Stroke;
}

const asItIs: Stroke = (text) => text;

/** No colour at all. */
const PLAIN: Paint = {
  red: asItIs,
  yellow: asItIs,
  green: asItIs,
  blue: asItIs,
  cyan: asItIs,
  bold: asItIs,
  dim: asItIs,
  underline: asItIs,
};

/** Colours for a terminal, or none. Chalk is loaded only where there is colour. */
export async function makePaint(isColourful: boolean): Promise<Paint> {
  if (!isColourful) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
