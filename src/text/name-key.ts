/** What two ways of writing one name share: nobody sees how a letter is put together, nor which blank stands between words. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same of ways of writing it in whatever case. */
export function nameKeyInAnyCase(name: string): string {
  return nameKey(name).toLowerCase();
}

/** Whether two names are the same to whoever reads them. */
export function isSameName(one: string, another: string): boolean {
  return one === another || nameKey(one) === nameKey(another);
}
