import { describe, expect, it } from 'vitest';
import { withLeft } from '../../src/cli/changing/undone.js';
import { untilUnchanged } from '../../src/cli/changing/until-unchanged.js';
import { notice } from '../../src/languages/notices.js';
import { sayNotice } from '../../src/languages/say-notice.js';
import { ChangedMeanwhile } from '../../src/workspace/files/change-file.js';
import type { Unusable } from '../../src/languages/unusable.js';

const undone = (left: readonly string[]) =>
  withLeft(new ChangedMeanwhile('x.md'), (failed) => notice('nothing-signed', { failed }), left) as Unusable;

describe('what is made anew while others change its files', () => {
  it('is written in the end, however often they were faster', async () => {
    let lost = 0;
    const write = (made: number) => {
      if (lost++ < 200) throw new ChangedMeanwhile('x.md');
      return Promise.resolve(made);
    };
    expect(await untilUnchanged(0, write, () => Promise.resolve(lost))).toBe(200);
  });

  it('is so too where something beside the files is undone each time', async () => {
    let lost = 0;
    const write = (made: number) => {
      if (lost++ < 3) throw undone([]);
      return Promise.resolve(made);
    };
    expect(await untilUnchanged(0, write, () => Promise.resolve(lost))).toBe(3);
  });

  it('is not tried again where what was undone left something behind, which is named', async () => {
    const write = () => Promise.reject(undone(['a.sig', 'b.sig']));
    const error = await untilUnchanged(0, write, () => Promise.resolve(0)).catch((thrown: unknown) => thrown);
    const said = await sayNotice('sv', (error as Unusable).notice);
    expect(said).toBe(
      'x.md ändrades under tiden; inget har skrivits; inget signerades; det gick inte att ta bort a.sig, b.sig igen; gör det för hand',
    );
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
