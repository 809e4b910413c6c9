/** Something a person must mend before the command can run. Its message is for that person; it has no stack. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
