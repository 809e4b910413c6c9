/** Seconds that something may take altogether in a run. Only the time counts in which it is done. */
export class TimeBudget {
  /** @param now the milliseconds of a clock that only goes forward */
  constructor(
    private left: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Gives it more. */
  add(seconds: number): void {
    this.left += seconds;
  }

  /** Does it. @returns nothing where no time is left for it */
  async spend<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.left <= 0) return undefined;
    const begin = this.now();
    try {
      return await work();
    } finally {
      this.left -= (this.now() - begin) / 1000;
    }
  }
}
