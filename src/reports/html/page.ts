import { createHash } from 'node:crypto';
import type { Language } from '../../document/vocabulary.js';
import { html, inPieces, type Markup } from './markup.js';

/** A page of its own: no other file, no address of the network, no script but what stands in it. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** Runs after the page is there; the page must do without. */
  readonly script?: string;
  readonly body: Iterable<Markup>;
}

/**
 * The whole page, in pieces. Its policy lets run and style only what we wrote, known by its hash: should a text of a
 * document ever come out as markup, it still could neither run nor ask the network.
 */
export function* writePage({ language, title, style, script, body }: Page): Generator<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Ours to the letter: the style must be what its hash was taken of.
  yield `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="serviceplan">
${html`<title>${title}</title>`.text}
<style>${style}</style></head>
<body>
`;
  yield* inPieces(body);
  if (script !== undefined) yield `<script>${script}</script>\n`;
  yield '</body>\n</html>\n';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
