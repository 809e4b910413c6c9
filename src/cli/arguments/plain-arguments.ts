import { COMMANDS, type Invocation } from '../commands.js';
import { type Flag, isGivenOnce, type Parameter, takesValue } from './flags.js';
import { GLOBAL_FLAGS } from './global-flags.js';

/** Thrown inside this reader only: here stands something that it cannot be certain of. */
const UNCERTAIN = new Error('uncertain');

/**
 * Reads arguments that are written in the usual way: known flags by their whole names, each followed by a value that
 * nothing could take for a flag. Of these it makes what commander makes of them, which takes longer to load than to ask.
 *
 * @returns nothing where this reader is not certain and commander must be asked, which also words what is wrong
 */
export async function readPlainArguments(argv: readonly string[]): Promise<Invocation | undefined> {
  try {
    return await new PlainReader(argv).read();
  } catch {
    // What a command finds wrong with a value of its own, it finds again when commander asks it, and tells it then.
    return undefined;
  }
}

class PlainReader {
  private readonly flags = new Map<string, Flag>();
  private readonly options: Record<string, unknown> = {};
  private readonly given = new Set<Flag>();
  private at = 0;

  constructor(private readonly argv: readonly string[]) {
    this.know(GLOBAL_FLAGS);
  }

  async read(): Promise<Invocation> {
    const name = this.nextWord();
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw UNCERTAIN;
    const module = await command.load();
    this.know(module.flags);
    const words: string[] = [];
    for (let word = this.nextWord(); word !== undefined; word = this.nextWord()) words.push(word);
    const options = this.options as Invocation['options'];
    return { module, args: argumentsFrom(words, module.parameters), options };
  }

  /** Flags that may stand from here on. They have their usual values until they are given. */
  private know(flags: readonly Flag[]): void {
    for (const flag of flags) {
      const isOn = isNegative(flag) && !this.flags.has(longName(flag).replace('--no-', '--'));
      if (isOn || flag.default !== undefined) this.options[keyOf(flag)] = isOn || flag.default;
      for (const name of namesOf(flag)) this.flags.set(name, flag);
    }
  }

  /** The next word that is neither a flag nor the value of one. The flags before it are set. */
  private nextWord(): string | undefined {
    while (this.at < this.argv.length) {
      const word = this.argv[this.at++] as string;
      if (!isLikeFlag(word)) return word;
      this.set(word);
    }
    return undefined;
  }

  private set(word: string): void {
    const [, name = word, text] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const flag = this.flags.get(name);
    if (!flag || (text !== undefined && !takesValue(flag))) throw UNCERTAIN;
    if (isGivenOnce(flag) && this.given.has(flag)) throw UNCERTAIN;
    this.given.add(flag);
    const key = keyOf(flag);
    this.options[key] = takesValue(flag)
      ? valueFrom(text ?? this.nextValue(), flag, this.options[key])
      : !isNegative(flag);
  }

  private nextValue(): string {
    const value = this.argv[this.at++];
    if (value === undefined || isLikeFlag(value)) throw UNCERTAIN;
    return value;
  }
}

/** A `-` by itself is a word: it stands for the standard input. */
function isLikeFlag(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

/** `-f` and `--format` of `-f, --format <format>`. */
function namesOf({ flags }: Flag): readonly string[] {
  return flags.split(/[ ,]+/).filter(isLikeFlag);
}

function longName(flag: Flag): string {
  return namesOf(flag).at(-1) as string;
}

function isNegative(flag: Flag): boolean {
  return longName(flag).startsWith('--no-');
}

/** The name under which commands find a flag: `trustRef` of `--trust-ref`, `git` of `--no-git`. */
function keyOf(flag: Flag): string {
  return longName(flag)
    .replace(/^--(?:no-)?/, '')
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function valueFrom(text: string, flag: Flag, before: unknown): unknown {
  expectChoice(text, flag);
  return flag.parse ? flag.parse(text, before) : text;
}

/** What each parameter stands for: a word, or all that are left. */
function argumentsFrom(words: readonly string[], parameters: readonly Parameter[]): unknown[] {
  const takesAll = parameters.at(-1)?.name.includes('...');
  if (words.length > parameters.length && !takesAll) throw UNCERTAIN;
  return parameters.map((parameter, at) => {
    const own = parameter.name.includes('...') ? words.slice(at) : words.slice(at, at + 1);
    if (own.length === 0 && parameter.name.startsWith('<')) throw UNCERTAIN;
    own.forEach((word) => expectChoice(word, parameter));
    return parameter.name.includes('...') ? own : own[0];
  });
}

function expectChoice(text: string, { choices }: Pick<Flag, 'choices'>): void {
  if (choices && !choices.includes(text)) throw UNCERTAIN;
}
