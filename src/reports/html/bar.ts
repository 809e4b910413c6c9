import { html, type Markup } from './markup.js';

/** A part of a bar: how it is coloured, and from where to where, in per cent of its length. */
export interface BarPart {
  readonly className: string;
  readonly from?: number;
  readonly to: number;
}

/** A bar beside numbers that say the same. Parts of no length are left out. */
export function bar(parts: readonly BarPart[]): Markup {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${parts.map(
      ({ className, from = 0, to }) =>
        to > from &&
        html`<rect class="${className}" ${from > 0 && html`x="${from}" `}width="${to - from}" />`,
    )}
  </svg>`;
}
