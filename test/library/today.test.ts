import { describe, expect, it } from 'vitest';
import { lint, parse, status } from '../../src/library.js';

// Who calls it from JavaScript is told no type.
const judged = (options: unknown) => ({
  lint: () => lint([parse('# X\n')], options as { today: string }),
  status: () => status([parse('# X\n')], options as { today: string }),
});

describe('the library', () => {
  it.each([[{}], [{ today: '2026-02-30' }], [{ today: '22.11.2026' }], [{ today: new Date(0) }]])(
    'judges by no day that is none: %j',
    async (options) => {
      await expect(judged(options).lint()).rejects.toThrow('“today” must be a day as YYYY-MM-DD');
      expect(judged(options).status).toThrow('“today” must be a day as YYYY-MM-DD');
    },
  );
});
