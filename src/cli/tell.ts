import type { Language } from '../document/vocabulary.js';
import type { Notice } from '../languages/notices.js';
import { sayNotice } from '../languages/say-notice.js';
import { visible } from '../text/visible.js';
import type { World } from './world.js';

/** Tells a person something in a language. */
export async function tellNotice(world: Pick<World, 'err'>, language: Language, said: Notice): Promise<void> {
  tell(world, await sayNotice(language, said));
}

/** Tells a person something, lines of which may hold what strangers named or wrote. */
export function tell({ err }: Pick<World, 'err'>, said: string): void {
  err(`serviceplan: ${visibleLines(said)}\n`);
}

/** Lines made safe to show on a terminal. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
