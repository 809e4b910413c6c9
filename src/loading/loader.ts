import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { CompiledCode } from './compiled-code.js';

interface Chunk {
  readonly exports: object;
}

/** The names by which a file of the build knows what it exports, what it asks for, and where it stands. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) {', '\n})'] as const;

const PATH_OF_CHUNK = './';

const compiled = new CompiledCode(__dirname, process.env);
const chunks = new Map<string, Chunk>();

/**
 * Loads a file of the build, once, and those it asks for. It is known where they lie and that they are CommonJS, so they
 * are looked for nowhere else, and what was compiled before is not compiled again.
 */
export function load(name: string): object {
  const known = chunks.get(name);
  if (known) return known.exports;
  const chunk: Chunk = { exports: {} };
  chunks.set(name, chunk);
  const path = join(__dirname, name);
  try {
    compile(name, path)(chunk.exports, asked, chunk, path, dirname(path));
  } catch (error) {
    chunks.delete(name);
    throw error;
  }
  return chunk.exports;
}

/** Keeps what the run has compiled, for the next. */
export function keepCompiled(): void {
  compiled.keep();
}

function compile(name: string, filename: string): (...names: readonly unknown[]) => void {
  const cachedData = compiled.of(name);
  const script = new Script(WRAPPER.join(readFileSync(filename, 'utf8')), {
    filename,
    ...(cachedData && { cachedData }),
  });
  compiled.note(name, script, cachedData);
  return script.runInThisContext() as ReturnType<typeof compile>;
}

/** What a file of the build asks for: another one, or a module of Node's own. Libraries are built in. */
function asked(name: string): unknown {
  return name.startsWith(PATH_OF_CHUNK)
    ? load(name.slice(PATH_OF_CHUNK.length))
    : process.getBuiltinModule(name);
}
