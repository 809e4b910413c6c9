import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TimeBudget } from '../../src/workspace/files/time-budget.js';

describe('a budget of time', () => {
  const work = async () => {
    await setTimeout(60);
    return 'done';
  };

  it('is used up by what is done, also where that fails, and by nothing else', async () => {
    const budget = new TimeBudget(0.1);
    await setTimeout(150);
    expect(await budget.spend(work)).toBe('done');
    await expect(budget.spend(() => work().then(() => Promise.reject(new Error('bad'))))).rejects.toThrow(
      'bad',
    );
    expect(await budget.spend(work)).toBeUndefined();
  });

  it('lasts longer where it is given more', async () => {
    const budget = new TimeBudget(0);
    expect(await budget.spend(work)).toBeUndefined();
    budget.add(0.01);
    expect(await budget.spend(work)).toBe('done');
    expect(await budget.spend(work)).toBeUndefined();
  });
});
