import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles', LANG: 'C.UTF-8' },
    // Tests wait for programs more than they reckon: a processor kept free would stand still.
    maxWorkers: '100%',
    // They end a test that hangs, never one that is slow because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
