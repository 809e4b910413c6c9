/** A phase's title without the id that it may begin with. */
export function withoutId(title: string, id: string): string {
  return title.startsWith(`${id} `) ? title.slice(id.length + 1) : title;
}
