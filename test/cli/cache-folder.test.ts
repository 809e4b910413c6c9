import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userCacheFolder } from '../../src/cli/linting/cache-folder.js';

describe('the folder in which a user keeps what can be made again', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['linux', {}, '.cache'],
    ['darwin', {}, 'Library/Caches'],
    ['win32', {}, 'AppData/Local'],
    ['linux', { XDG_CACHE_HOME: 'x' }, '.cache'],
    ['win32', { LOCALAPPDATA: '' }, 'AppData/Local'],
  ] as const)('is in their own on %s with %j', (platform, env, folder) => {
    expect(userCacheFolder(env, platform)).toBe(join(homedir(), folder));
  });

  it.each([
    ['linux', { XDG_CACHE_HOME: '/var/x' }],
    ['win32', { LOCALAPPDATA: '/var/x' }],
  ] as const)('is the one that the system names on %s', (platform, env) => {
    expect(userCacheFolder(env, platform)).toBe('/var/x');
  });

  it.each(['', '.', 'x'])('is never in the folder worked in, not with HOME=%s either', (home) => {
    vi.stubEnv('HOME', home);
    expect(userCacheFolder({}, 'linux')).toBe(join(userInfo().homedir, '.cache'));
  });
});
