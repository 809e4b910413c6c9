import { readForeignJson } from '../document/foreign-json.js';
import { boolean, list, looseObject, number, oneOf, optional, string, that } from '../document/shape.js';
import { LANGUAGES } from '../document/vocabulary.js';
import type { LintPart } from '../formats/format.js';
import { RULE_IDS } from '../rules/all.js';
import { shardKeys } from '../status/status-shape.js';
import { count, date, ordinal, text } from '../document/value-shapes.js';
import type { FileReport, LintSummary, ReportedFinding } from './report.js';

/** What a part of a run of `lint` found. */
export interface LintPartReport {
  readonly today: string;
  readonly shard: LintPart;
  readonly summary: LintSummary;
  /** Those without findings too. */
  readonly files: readonly FileReport[];
}

const position = looseObject({ line: ordinal, column: ordinal, offset: count });
const isRule = (value: string) => RULE_IDS.includes(value);
/** Such as `9f3c2a7b10de4c55`. */
const fingerprint = string(that((value: string) => /^[0-9a-f]{16}$/.test(value), '16 hex digits'));

const finding = looseObject({
  rule: string(that(isRule, 'the id of a rule of this version')),
  severity: oneOf(['error', 'warning', 'note']),
  step: optional(text),
  message: text,
  start: position,
  end: position,
  fixable: boolean(),
  details: optional(list(text)),
  fingerprint: optional(fingerprint),
  excerpt: optional(text),
  inTheirs: optional(looseObject({ message: text, details: optional(list(text)) })),
});

/** The JSON of `lint`; of a part of a run where it has a `shard`. */
export const lintShape = looseObject({
  version: number(that((value: number) => value === 1, '1')),
  today: date,
  shard: optional(
    looseObject({ ...shardKeys, language: oneOf(LANGUAGES), folder: text, incomplete: optional(boolean()) }),
  ),
  summary: looseObject({ files: count, errors: count, warnings: count, notes: count }),
  files: list(looseObject({ path: text, kind: optional(text), id: optional(text), findings: list(finding) })),
});

/** A report as the people of its workspace are told it. */
export function asPeopleAreTold(report: FileReport): FileReport {
  return { ...report, findings: report.findings.map(({ inTheirs, ...told }) => ({ ...told, ...inTheirs })) };
}

/** A part that was read, or why it cannot be, with the place and what was expected there. */
export type PartReading = { readonly part: LintPartReport } | { readonly fault: string };

/** Reads the JSON of a part of a run of `lint`. */
export function readLintPart(json: string): PartReading {
  const read = readForeignJson(json, lintShape, 'the JSON of “serviceplan lint --shard”');
  if ('fault' in read) return read;
  const { shard, files, ...rest } = read.copy as Omit<LintPartReport, 'files' | 'shard'> & {
    readonly shard?: LintPart;
    readonly files: readonly (Omit<FileReport, 'findings'> & { readonly findings: readonly ToldFinding[] })[];
  };
  if (!shard) return { fault: 'shard is missing; only parts of a run (“lint --shard”) can be merged' };
  const reports = files.map((file) => ({ ...file, findings: file.findings.map(reported) }));
  return { part: { ...rest, shard, files: reports } };
}

/** A finding as the JSON of a part has it. */
type ToldFinding = Omit<ReportedFinding, 'about' | 'fix' | 'suggestion' | 'excerpt'> & {
  readonly excerpt?: string;
};

/** A finding as it was told, without the edits that would mend it: those are for the run that has the files. */
function reported({ excerpt = '', ...told }: ToldFinding): ReportedFinding {
  return { ...told, excerpt, about: undefined, fix: undefined, suggestion: undefined };
}
