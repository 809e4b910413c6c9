import { describe, expectTypeOf, it } from 'vitest';
import type { ArgumentsOf, OptionsOf } from '../../src/cli/arguments/typed-arguments.js';

interface Named<Name extends string> {
  readonly name: Name;
  readonly description: string;
}

interface Flagged<Flags extends string> {
  readonly flags: Flags;
  readonly description: string;
}

interface Choice<Word extends string> {
  readonly choices: readonly Word[];
}

// The compiler is what tests these: `npm run types` looks at them.
describe('what a command is given has the type', () => {
  it('of its flags: absent where nobody gave them and nothing is usual', () => {
    type Options = OptionsOf<
      [
        Flagged<'-f, --format <format>'> & Choice<'json' | 'text'> & { readonly default: 'text' },
        Flagged<'--trust-ref <ref>'>,
        Flagged<'--level <level>'> & Choice<'low' | 'high'>,
        Flagged<'--count <number>'> & { parse(text: string, before?: number): number },
        Flagged<'-q, --quiet'>,
        Flagged<'--no-git'>,
        Flagged<'--baseline <file>'>,
        Flagged<'--no-baseline'>,
      ]
    >;
    expectTypeOf<Options>().branded.toEqualTypeOf<{
      readonly format: 'json' | 'text';
      readonly trustRef?: string;
      readonly level?: 'low' | 'high';
      readonly count?: number;
      readonly quiet?: true;
      readonly git: boolean;
      readonly baseline?: string | false;
    }>();
  });

  it('of its parameters: a word, perhaps none, or all that are left', () => {
    type Args = ArgumentsOf<
      [Named<'<document>'>, Named<'[shell]'> & Choice<'bash' | 'zsh'>, Named<'[paths...]'>]
    >;
    expectTypeOf<Args>().toEqualTypeOf<readonly [string, 'bash' | 'zsh' | undefined, readonly string[]]>();
  });
});
