/** What is used of the library that markdownlint-cli2 hands on; it has no types there. */
declare module 'markdownlint-cli2/markdownlint/promise' {
  export function lint(options: { readonly strings: Readonly<Record<string, string>> }): Promise<
    Readonly<
      Record<
        string,
        readonly {
          readonly lineNumber: number;
          readonly ruleNames: readonly string[];
          readonly errorDetail: string | null;
        }[]
      >
    >
  >;
}
