/** A file to make: where, relative to the workspace's root with `/` between, and what it holds. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly isExecutable?: boolean;
}
