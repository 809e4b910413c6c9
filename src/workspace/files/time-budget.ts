/** Seconds that something may take altogether in a run. Only the time counts in which it is done. */
export class TimeBudget {
  constructor(private left: number) {}

  /** Gives it more. */
  add(seconds: number): void {
    this.left += seconds;
  }

  /** Does it. @returns nothing where no time is left for it */
  async spend<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.left <= 0) return undefined;
    const begin = performance.now();
    try {
      return await work();
    } finally {
      this.left -= (performance.now() - begin) / 1000;
    }
  }
}
