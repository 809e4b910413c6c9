import type { Language } from '../../document/vocabulary.js';
import type { Speech } from '../speech.js';
import { html, type Markup } from './markup.js';

/** Says of an element that its words are a document's, where that is written in another language than the page. */
export function langOf({ language }: { readonly language: Language }, speech: Speech): Markup | undefined {
  return language === speech.language ? undefined : html`lang="${language}"`;
}
