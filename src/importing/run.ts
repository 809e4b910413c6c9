/** A stretch of running text that is set in one way. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Where it leads. */
  readonly link: string | undefined;
}
