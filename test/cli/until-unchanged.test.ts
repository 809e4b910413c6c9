import { describe, expect, it } from 'vitest';
import { untilUnchanged } from '../../src/cli/changing/until-unchanged.js';
import { ChangedMeanwhile } from '../../src/workspace/files/change-file.js';

describe('what is made anew while others change its files', () => {
  it('is written in the end, however often they were faster', async () => {
    let lost = 0;
    const write = (made: number) => {
      if (lost++ < 200) throw new ChangedMeanwhile('x.md');
      return Promise.resolve(made);
    };
    expect(await untilUnchanged(0, write, () => Promise.resolve(lost))).toBe(200);
  });

  it('is not tried again where something else is wrong', async () => {
    let tries = 0;
    const write = () => {
      tries++;
      throw new Error('no space left');
    };
    await expect(untilUnchanged(0, write, () => Promise.resolve(0))).rejects.toThrow('no space left');
    expect(tries).toBe(1);
  });
});
