import { describe, expect, it } from 'vitest';
import { TimeBudget } from '../../src/workspace/files/time-budget.js';

describe('a budget of time', () => {
  let clock = 0;
  const budgetOf = (seconds: number) => new TimeBudget(seconds, () => clock);
  const pass = (milliseconds: number) => (clock += milliseconds);
  const work = () => {
    pass(60);
    return Promise.resolve('done');
  };
  const failing = () => work().then(() => Promise.reject(new Error('bad')));

  it('is used up by what is done, also where that fails, and by nothing else', async () => {
    const budget = budgetOf(0.1);
    pass(150);
    expect(await budget.spend(work)).toBe('done');
    await expect(budget.spend(failing)).rejects.toThrow('bad');
    expect(await budget.spend(work)).toBeUndefined();
  });

  it('is not used up while anything is left of it', async () => {
    const budget = budgetOf(0.13);
    expect(await budget.spend(work)).toBe('done');
    expect(await budget.spend(work)).toBe('done');
    expect(await budget.spend(work)).toBe('done');
    expect(await budget.spend(work)).toBeUndefined();
  });

  it('lasts longer where it is given more', async () => {
    const budget = budgetOf(0);
    expect(await budget.spend(work)).toBeUndefined();
    budget.add(0.01);
    expect(await budget.spend(work)).toBe('done');
    expect(await budget.spend(work)).toBeUndefined();
  });

  it('goes by the clock of the machine', async () => {
    const budget = new TimeBudget(Number.MIN_VALUE);
    const untilLater = async () => {
      const begin = performance.now();
      while (performance.now() === begin) await Promise.resolve();
    };
    await budget.spend(untilLater);
    expect(await budget.spend(work)).toBeUndefined();
  });
});
