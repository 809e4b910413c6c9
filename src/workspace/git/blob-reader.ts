import type { Git, GitProcess } from './git.js';

/** A larger blob is not read. Bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Seconds that git may take for a blob. */
const TIME_TO_ANSWER = 15;

/** Reads blobs of a repository, one after the other, by a single process that stays until it is closed. */
export class BlobReader {
  private catFile: CatFile | undefined;

  constructor(private readonly git: Git) {}

  /** What a blob holds; nothing where git does not say, or it is too much. */
  async read(id: string): Promise<Buffer | undefined> {
    this.catFile ??= new CatFile(await this.git.start(['cat-file', '--batch']));
    const content = await this.catFile.blob(id);
    // What is still to come would be taken for the answer to the next question.
    if (!content) this.close();
    return content;
  }

  /** Ends the process; whoever reads on starts another. */
  close(): void {
    this.catFile?.end();
    this.catFile = undefined;
  }
}

/** A process that is given names of blobs and writes what they hold. */
class CatFile {
  /** What it has written and nobody has read. */
  private written: Buffer[] = [];
  private hasEnded = false;
  private wake: () => void = () => undefined;

  constructor(private readonly process: GitProcess) {
    process.stdout.on('data', (chunk: Buffer) => {
      this.written.push(chunk);
      this.wake();
    });
    const end = () => {
      this.hasEnded = true;
      this.wake();
    };
    process.on('error', end).on('close', end);
    process.stdin.on('error', () => undefined);
  }

  async blob(id: string): Promise<Buffer | undefined> {
    const timer = setTimeout(() => this.end(), TIME_TO_ANSWER * 1000);
    this.process.stdin.write(`${id}\n`);
    const content = await this.answer();
    clearTimeout(timer);
    return content;
  }

  end(): void {
    this.process.kill('SIGKILL');
  }

  /** A line that ends in the size, the blob, a line feed. */
  private async answer(): Promise<Buffer | undefined> {
    const [, size] = / blob (\d+)$/.exec((await this.line()) ?? '') ?? [];
    if (size === undefined || Number(size) > MOST_BYTES) return undefined;
    return (await this.bytes(Number(size) + 1))?.subarray(0, -1);
  }

  private async line(): Promise<string | undefined> {
    for (;;) {
      const written = Buffer.concat(this.written);
      const end = written.indexOf(10);
      this.written = [written.subarray(end + 1)];
      if (end >= 0) return written.toString('latin1', 0, end);
      if (!(await this.hasMore())) return undefined;
    }
  }

  private async bytes(count: number): Promise<Buffer | undefined> {
    while (this.written.reduce((sum, { length }) => sum + length, 0) < count)
      if (!(await this.hasMore())) return undefined;
    const written = Buffer.concat(this.written);
    this.written = [written.subarray(count)];
    return written.subarray(0, count);
  }

  /** Waits until it writes more or ends. */
  private async hasMore(): Promise<boolean> {
    if (!this.hasEnded) await new Promise<void>((resolve) => (this.wake = resolve));
    return !this.hasEnded;
  }
}
