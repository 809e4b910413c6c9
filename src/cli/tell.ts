import { visible } from '../text/visible.js';
import type { World } from './world.js';

/** Tells a person something, lines of which may hold what strangers named or wrote. */
export function tell({ err }: Pick<World, 'err'>, said: string): void {
  err(`serviceplan: ${visibleLines(said)}\n`);
}

/** Lines made safe to show on a terminal. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
