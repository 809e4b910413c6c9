import type { World } from '../world.js';

/** Work that is done by then needs no progress. Milliseconds. */
const SOON = 1000;
/** A line that changes more often cannot be read. Milliseconds. */
const BETWEEN = 200;

/** What takes the line away that the cursor stands in. */
const ERASE = '\u001b[K';

/** How far long work has come, `4312/10000` in a line of its own, on a terminal only. */
export class Progress {
  private done = 0;
  private isDrawn = false;
  private next: number;
  private readonly isSeen: boolean;

  /** @param all how much there is to do */
  constructor(
    private readonly world: World,
    private readonly all: number,
  ) {
    this.next = world.now().getTime() + SOON;
    this.isSeen = world.isTerminal.stderr && world.env['TERM'] !== 'dumb';
  }

  /** So much more is done. */
  add(count: number): void {
    this.done += count;
    if (!this.isSeen) return;
    const now = this.world.now().getTime();
    if (now < this.next) return;
    this.next = now + BETWEEN;
    this.isDrawn = true;
    // The cursor goes back, so that whatever is said meanwhile takes the place of the line.
    this.world.err(`${ERASE}${this.done}/${this.all}\r`);
  }

  /** Leaves nothing of the line. */
  end(): void {
    if (this.isDrawn) this.world.err(ERASE);
  }
}
