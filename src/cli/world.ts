import type { IsoDate } from '../calendar/date.js';

/** All that a command touches outside itself, files aside. The real one is made in `bin/serviceplan.js`. */
export interface World {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Data: what scripts read and people redirect; bytes are UTF-8. */
  out(text: string | Uint8Array): void;
  /** Talk: what is said to people beside the data. */
  err(text: string): void;
  /** Commands to the CI service that reads the log, such as annotations. Nothing else that is written can be one. */
  command(stream: 'stdout' | 'stderr', text: string | Uint8Array): void;
  /** The standard input, to its end or to one byte beyond the most that is asked for. */
  readStdin(most: number): Buffer;
  /** Which of the standard streams are terminals. */
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** The terminal's width in columns, where there is a terminal. */
  columns(): number | undefined;
  /** Waits, until the time has passed or Ctrl-C is pressed. */
  pause(milliseconds: number): Promise<'passed' | 'interrupted'>;
  /** Keeps colours out of what others write to the terminal, as those do who ask questions. */
  withoutColours(): void;
  /** Whether somebody still reads the standard output; known once something is written. */
  isHeard(): boolean;
  /** The day that it is in a time zone: what "today" is where no day is given. */
  dayIn(timeZone: string): IsoDate;
  now(): Date;
}

/** A world in which nobody is told anything. */
export function silent(world: World): World {
  return { ...world, out: () => undefined, err: () => undefined };
}

/** What is written as text; bytes are UTF-8. */
export function asText(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
}

/** Whether questions can be asked: somebody types, and somebody reads. */
export function isInteractive({ isTerminal }: World): boolean {
  return isTerminal.stdin && isTerminal.stdout;
}

/** Whether to write colours to a stream: flags, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function isColourful(world: World, flag: boolean | undefined, stream: 'stdout' | 'stderr'): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = world.env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return world.isTerminal[stream] && terminal !== 'dumb';
}

/** The width that output for people has where there is no terminal. */
const USUAL_COLUMNS = 80;
/** No report can be drawn narrower. */
const LEAST_COLUMNS = 40;

/** The width to draw for people in: the terminal's, else that of `COLUMNS`. */
export function columnsOf(world: World): number {
  return Math.max(LEAST_COLUMNS, world.columns() ?? (Number(world.env['COLUMNS']) || USUAL_COLUMNS));
}
