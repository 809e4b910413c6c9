import { escapeMarkdown } from '../markdown/text.js';

/** A file as a step's evidence names it: a link that shows the label, whatever stands in either. */
export function evidenceLink(label: string, path: string): string {
  const address = encodeURI(path).replace(/[()#?]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(label)}](${address})`;
}
