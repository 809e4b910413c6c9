/** How a command ends: what scripts and CI rely on. */
export const EXIT = {
  done: 0,
  /** Errors, warnings beyond `--max-warnings`, a gate that is closed. */
  findings: 1,
  /** Usage, settings or input that could not be read. */
  unusable: 2,
  interrupted: 130,
} as const;

/** The person ended a question with Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
