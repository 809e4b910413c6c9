/** A number with what it counts, in a language where one is singular and all else plural. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
