import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Session } from '../session.js';
import type { LintOptions } from './options.js';

/** The folder that what is known of documents is kept in: the user's own, unless a flag names another. */
export function cacheFolder({ world, cwd }: Session, { cacheLocation }: LintOptions): string {
  return cacheLocation === undefined
    ? join(userCacheFolder(world.env, process.platform), 'serviceplan')
    : resolve(cwd, cacheLocation);
}

/** Where the programs of a user keep what they can make again. */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform === 'darwin') return join(home(), 'Library', 'Caches');
  const isWindows = platform === 'win32';
  const asked = env[isWindows ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'];
  if (asked !== undefined && isAbsolute(asked)) return asked;
  return isWindows ? join(home(), 'AppData', 'Local') : join(home(), '.cache');
}

/** The user's own folder. Were it relative to the one worked in, what a stranger brought there would be believed. */
function home(): string {
  const said = homedir();
  return isAbsolute(said) ? said : userInfo().homedir;
}
