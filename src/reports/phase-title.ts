/** A phase's title without the id that it may begin with. */
export function withoutId(title: string, id: string): string {
  return title.startsWith(`${id} `) ? title.slice(id.length + 1) : title;
}

/** A phase as people name it: its id, then its title. */
export function withId({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${withoutId(title, id)}`;
}
