/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive, both from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** The empty span at an offset: a place where something is missing. */
export function pointAt(offset: number): Span {
  return { start: offset, end: offset };
}
