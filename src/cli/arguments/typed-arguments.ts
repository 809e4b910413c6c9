import type { Flag, Parameter } from './flags.js';

/** What a command is given for its parameters: a word each, or all that are left. */
export type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  readonly [At in keyof Parameters]: ArgumentOf<Parameters[At]['name'], WordOf<Parameters[At]>>;
};

type ArgumentOf<Name extends string, Word> = Name extends `${string}...${string}`
  ? readonly Word[]
  : Name extends `<${string}>`
    ? Word
    : Word | undefined;

/** What a command is given for its flags, by their names: `trustRef` for `--trust-ref <ref>`, `git` for `--no-git`. */
export type OptionsOf<Flags extends readonly Flag[]> = OptionsOfAny<Flags[number]>;

type OptionsOfAny<Any extends Flag> = {
  readonly [One in Sure<Any, Any> as KeyOf<LongName<One>>]: ValueOf<One> | UsualValue<One>;
} & {
  readonly [One in Exclude<Any, Sure<Any, Any>> as KeyOf<LongName<One>>]?: ValueOf<One>;
};

/** The flags that have a value though they are not given: one by default, or that of what they would take away. */
type Sure<One extends Flag, Any extends Flag> = One extends { readonly default: string }
  ? One
  : LongName<One> extends `no-${infer Name}`
    ? Name extends LongName<Any>
      ? never
      : One
    : never;

/** `trust-ref` of `-t, --trust-ref <ref>`. */
type LongName<One extends Flag> = One extends { readonly flags: `${string}--${infer Rest}` }
  ? Rest extends `${infer Name} <${string}`
    ? Name
    : Rest
  : never;

type KeyOf<Name extends string> = CamelCase<Name extends `no-${infer Opposite}` ? Opposite : Name>;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type ValueOf<One extends Flag> = One extends { parse(text: string, before: never): infer Made }
  ? Made
  : One['flags'] extends `${string}<${string}`
    ? WordOf<One>
    : LongName<One> extends `no-${string}`
      ? false
      : true;

/** What is so until a flag takes it away. */
type UsualValue<One extends Flag> = One extends { readonly default: string } ? never : true;

type WordOf<One extends Parameter | Flag> = One extends { readonly choices: readonly (infer Word)[] }
  ? Word
  : string;
