/** Escapes what would be marks at the end of a heading. */
export function closedSafely(heading: string): string {
  return heading.replace(/(^| )(#+)$/, '$1\\$2');
}

/** Escapes what would begin a block of its own at the start of a paragraph. */
export function startSafely(text: string): string {
  return text
    .replace(/^(?:[-+](?=\s|$)|#|>|=+$|-+$|\|)/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
