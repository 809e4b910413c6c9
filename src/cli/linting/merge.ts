import { lintFormat } from '../../formats/all.js';
import { notice } from '../../languages/notices.js';
import { loadTongue } from '../../languages/messages.js';
import { failsOn } from '../../lint/failing.js';
import { asPeopleAreTold, type LintPartReport, readLintPart } from '../../lint/parts.js';
import type { LintSummary } from '../../lint/report.js';
import { RULES } from '../../rules/all.js';
import { missingPart, type Part } from '../../status/parts.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { EXIT } from '../ending.js';
import { tellsFailure } from './failure.js';
import type { LintOptions } from './options.js';
import { LintOutput } from './output.js';
import { filesToMerge, readMerged } from '../merged-files.js';
import { notMerged } from '../not-merged.js';
import { partFault } from '../part-fault.js';
import type { Session } from '../session.js';
import { spokenOf } from '../spoken-language.js';

/**
 * Tells what all parts of a run found, as the run would have told it as a whole.
 *
 * @returns the exit code
 * @throws Unusable where a part cannot be read, is missing or belongs to another run
 */
export async function mergeLint(
  session: Session,
  options: LintOptions,
  paths: readonly string[],
): Promise<number> {
  refuseOthers(options);
  const parts = await readParts(session, options, paths);
  const last = parts.at(-1) as LintPartReport;
  const { language, folder } = last.shard;
  const { isForPeople } = lintFormat(options.format);
  const { words } = await loadTongue(spokenOf(session, isForPeople ? [{ language }] : []));
  const fails = failsOn(options.failOn ?? [], RULES);
  const output = await LintOutput.open(session, options, { today: last.today, words, fails, folder });
  let failed = 0;
  const isTheirs = isForPeople && options.language === undefined;
  for (const told of parts.flatMap(({ files }) => files)) {
    const report = isTheirs ? asPeopleAreTold(told) : told;
    const failing = report.findings.filter(fails);
    failed += failing.length;
    output.add(await output.draw(options.quiet ? { ...report, findings: failing } : report));
  }
  const summary = parts.map((part) => part.summary).reduce(sumOf);
  await output.close(summary);
  const isFailed = await tellsFailure(summary, failed, options, session);
  if (parts.some(({ shard }) => shard.incomplete)) {
    await session.tell(notice('parts-incomplete', {}));
    return EXIT.unusable;
  }
  return isFailed ? EXIT.findings : EXIT.done;
}

/** The parts of one run, in their order. */
async function readParts(
  session: Session,
  { output }: LintOptions,
  paths: readonly string[],
): Promise<readonly LintPartReport[]> {
  const files = await filesToMerge(paths, session, output);
  const parts = files.map(({ path, shown }): Part & { readonly report: LintPartReport } => {
    const text = readMerged(path, shown);
    const read = readLintPart(text);
    if ('fault' in read) throw notMerged('lint', { shown, text, fault: read.fault });
    session.languageOfMerged ??= read.part.shard.language;
    return { file: visible(shown), shard: read.part.shard, report: read.part };
  });
  parts.sort((a, b) => a.shard.index - b.shard.index);
  const fault = missingPart(parts);
  if (fault) throw partFault(fault);
  return parts.map(({ report }) => report);
}

function sumOf(a: LintSummary, b: LintSummary): LintSummary {
  return {
    files: a.files + b.files,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
  };
}

/** @throws Unusable for what was settled when the parts were made, or takes the files themselves */
function refuseOthers(options: LintOptions): void {
  const { shard, fix, diff, since, watch, cache, rule, stdinFilename, writeBaseline, today } = options;
  const { printConfig } = options;
  const given = {
    ...{ shard, fix, diff, since, watch, cache, rule, today },
    ...{ 'stdin-filename': stdinFilename, 'write-baseline': writeBaseline, 'print-config': printConfig },
    ...(typeof options.baseline === 'string' && { baseline: options.baseline }),
  };
  const flag = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (flag !== undefined) throw unusable('flags-apart', { flag: `--${flag}`, other: '--merge' });
}
