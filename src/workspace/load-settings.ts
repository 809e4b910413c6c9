import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, type SettingsLayer } from '../document/settings.js';
import { message } from '../languages/messages.js';
import { entryOf } from '../yaml/values.js';
import { repositoryOf } from './files/repository.js';
import { fault, faulty, loadChain, type LoadedSettings } from './settings-chain.js';
import { SettingsOnDisk } from './settings-on-disk.js';

/**
 * Reads a settings file and those that it extends. They are data.
 *
 * @param required whether the file must be there
 * @throws SettingsFaults
 */
export async function loadSettings(path: string, cwd: string, required: boolean): Promise<LoadedSettings> {
  if (!required && !existsSync(path)) return { settings: DEFAULT_SETTINGS, layers: [] };
  const repository = repositoryOf(dirname(path)) ?? dirname(path);
  const loaded = await loadChain(path, new SettingsOnDisk(cwd, repository));
  if (!required) await refuseMissingTemplates(loaded, dirname(path));
  return loaded;
}

/**
 * A folder of templates that is not there would leave everything to ours, unseen. Settings that are shared may name one
 * that only some workspaces have. @throws SettingsFaults
 */
async function refuseMissingTemplates({ settings, layers }: LoadedSettings, root: string): Promise<void> {
  const own = layers.at(-1) as SettingsLayer;
  const value = entryOf(own.root, 'templates')?.value;
  const folder = settings.templates;
  if (value?.type !== 'scalar' || folder === DEFAULT_SETTINGS.templates || existsSync(join(root, folder)))
    return;
  const { nearestPath } = await import('./files/nearest-path.js');
  const meant = nearestPath(folder, root);
  // What is there, but outside, is not meant.
  const nearest = meant === undefined || meant === folder ? '' : meant;
  const said = message('templates-missing', { folder, nearest });
  throw faulty(own.source, [fault(said, value)], settings.language);
}
