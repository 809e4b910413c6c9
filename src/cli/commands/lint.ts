import { SEVERITIES } from '../../document/vocabulary.js';
import type { RuleWeights } from '../../lint/check.js';
import { FAIL_ON_WORDS } from '../../lint/failing.js';
import { notice } from '../../languages/notices.js';
import { hintFor } from '../../text/hint.js';
import { RULE_IDS } from '../../rules/all.js';
import { unusable } from '../../languages/unusable.js';
import { command } from '../arguments/command.js';
import { EXIT } from '../ending.js';
import { PATHS } from '../arguments/flags.js';
import type { LintOptions } from '../linting/options.js';
import { LINT_FORMAT_NAMES } from '../linting/output.js';
import { LintRun } from '../linting/run.js';
import type { LintStage } from '../linting/stage.js';
import { inSession, type Session } from '../session.js';
import { parseShard } from '../shard.js';
import { asText, type World } from '../world.js';

export const lint = command({
  parameters: [{ name: PATHS.name, description: `${PATHS.description}, - the standard input` }],
  flags: [
    {
      flags: '-f, --format <format>',
      description: 'how to print findings',
      choices: LINT_FORMAT_NAMES,
      default: 'stylish',
    },
    { flags: '-o, --output <file>', description: 'write findings to a file' },
    {
      flags: '--fail-on <what>',
      description:
        'fail on more than errors: warning, note, overdue (what only time has done), or a rule (again for each)',
      isRepeatable: true,
      parse: collectFailOn,
    },
    { flags: '--fix', description: 'fix what can be fixed without changing what it says' },
    {
      flags: '--unsafe-fixes',
      description: 'with --fix or --diff: apply suggestions too, which may not be what was meant',
    },
    {
      flags: '--diff',
      description: 'show what --fix would change, and change nothing; fail if there is anything',
    },
    {
      flags: '--since <ref>',
      description: 'only what is new since the branch left this one, such as origin/main',
    },
    {
      flags: '--baseline <file>',
      description: 'leave out the findings listed in this file (serviceplan.baseline.json)',
    },
    { flags: '--no-baseline', description: 'leave nothing out' },
    { flags: '--write-baseline', description: 'write what is found to that file' },
    {
      flags: '--cache',
      description: 'check again only what has changed since the last run with this flag',
    },
    {
      flags: '--cache-location <folder>',
      description: "keep the cache there instead of in the user's own",
    },
    {
      flags: '--shard <part>',
      description: 'check only a part of the documents, such as 1/3 for the first of three',
      parse: parseShard,
    },
    {
      flags: '--merge',
      description: 'the paths are what --shard found with --format json: report it as a whole',
    },
    { flags: '--watch', description: 'check again at each save, until Ctrl-C' },
    {
      flags: '--max-warnings <number>',
      description: 'fail when there are more warnings than this',
      parse: parseCount,
    },
    {
      flags: '--print-config <file>',
      description: 'print the settings that hold for a file, and where each was set',
    },
    {
      flags: '--rule <id=severity>',
      description: 'give a rule another severity (again for each)',
      isRepeatable: true,
      parse: collectRule,
    },
    { flags: '--stdin-filename <path>', description: 'the path that the standard input stands for' },
  ],

  async run(world, [paths], options) {
    if (options.merge) {
      const { mergeLint } = await import('../linting/merge.js');
      return inSession(world, options, (session) => mergeLint(session, options, paths));
    }
    refuseWithShard(options, paths);
    if (options.watch) {
      const { watchDocuments } = await import('../linting/watch.js');
      return watchDocuments(world, options, paths, (screen) => lintOnce(screen, options, paths));
    }
    if (options.printConfig !== undefined) {
      refuseWithPrintConfig(options);
      const file = options.printConfig;
      const { printConfig } = await import('../linting/print-config.js');
      await inSession(world, options, (session) =>
        printConfig(session, file, options.rule ?? {}, options.format === 'json'),
      );
      return EXIT.done;
    }
    return (await lintOnce(world, options, paths)).code;
  },
});

/** @throws Unusable for flags that look at more than a part of the documents can tell, or change what other parts judge by */
function refuseWithShard(options: LintOptions, paths: readonly string[]): void {
  if (!options.shard) return;
  const { fix, diff, watch, writeBaseline, printConfig } = options;
  const given = { fix, diff, watch, 'write-baseline': writeBaseline, 'print-config': printConfig };
  const flag = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (flag !== undefined) throw unusable('flags-apart', { flag: `--${flag}`, other: '--shard' });
  if (paths.includes('-')) throw unusable('shard-standard-input', {});
}

/** @throws Unusable for flags about findings, of which there are none */
function refuseWithPrintConfig({ format, output }: LintOptions): void {
  if (format !== 'json' && format !== 'stylish') {
    throw unusable('print-config-format', { format });
  }
  if (output !== undefined) throw unusable('flags-apart', { flag: '--print-config', other: '--output' });
}

/** Checks the documents that paths name, and says what was found. */
async function lintOnce(
  world: World,
  options: LintOptions,
  paths: readonly string[],
): Promise<{ code: number; session: Session }> {
  return inSession(quietWorld(world, options, paths), options, async (session) => {
    const run = new LintRun(session, options, await loadStages(world, session, options), paths);
    try {
      return { code: await run.run(), session };
    } finally {
      await run.close();
    }
  });
}

/** The world that findings are told to: where the data is a diff or a text mended, they are talk or left out. */
function quietWorld(world: World, { fix, diff }: LintOptions, paths: readonly string[]): World {
  if (!diff && !(fix && paths.includes('-'))) return world;
  return {
    ...world,
    out: (text) => {
      if (!diff) world.err(asText(text));
    },
    command: (stream, text) => {
      if (!diff || stream === 'stderr') world.command('stderr', text);
    },
  };
}

/** What flags put between checking and reporting, in the order in which it is done. */
async function loadStages(world: World, session: Session, options: LintOptions): Promise<LintStage[]> {
  const stages: LintStage[] = [];
  if (options.unsafeFixes && !options.fix && !options.diff) {
    throw unusable('flag-needs', { flag: '--unsafe-fixes', others: ['--fix', '--diff'] });
  }
  if (options.cacheLocation !== undefined && !options.cache) {
    throw unusable('flag-needs', { flag: '--cache-location', others: ['--cache'] });
  }
  if (options.writeBaseline && options.baseline === false) {
    throw unusable('flags-apart', { flag: '--write-baseline', other: '--no-baseline' });
  }
  if (options.writeBaseline && options.since !== undefined) {
    throw unusable('baseline-since', {});
  }
  if (options.fix || options.diff) {
    const { LintFixing } = await import('../linting/fixing.js');
    stages.push(new LintFixing(world, session, options));
  }
  if (options.since !== undefined) {
    const { LintSince } = await import('../linting/since.js');
    stages.push(new LintSince(session, options.since, options.rule ?? {}));
  }
  return stages;
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw unusable('no-count', { flag: '--max-warnings', given: text });
  return Number(text);
}

function collectRule(text: string, before: RuleWeights = {}): RuleWeights {
  const [, id = '', severity] = /^([^=:]*)(?:[=:]\s*(.*))?$/s.exec(text) ?? [];
  if (!RULE_IDS.includes(id)) {
    const said = notice('no-rule', { id, hint: hintFor(id, RULE_IDS) });
    throw unusable('flag-said', { flag: '--rule', said });
  }
  if (severity === undefined) throw unusable('rule-without-severity', { id });
  const weight = SEVERITIES.find((known) => known === severity);
  if (weight === undefined) {
    throw unusable('no-choice', {
      name: `--rule ${id}`,
      choices: SEVERITIES.join(', '),
      given: severity,
      hint: hintFor(severity, SEVERITIES),
      flag: '',
    });
  }
  return { ...before, [id]: weight };
}

function collectFailOn(word: string, before: readonly string[] = []): string[] {
  const words = [...FAIL_ON_WORDS, ...RULE_IDS];
  if (words.includes(word)) return [...before, word];
  throw unusable('no-fail-on', {
    choices: FAIL_ON_WORDS.join(', '),
    given: word,
    hint: hintFor(word, words),
  });
}
