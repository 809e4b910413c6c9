import type { LintFormatName } from '../../formats/all.js';
import type { RuleWeights } from '../../lint/check.js';
import type { BaselineOptions } from './baseline.js';
import type { FixOptions } from './fixing.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import type { Shard } from '../shard.js';

/** The flags of `lint`, as the command line gives them. */
export interface LintOptions extends GlobalOptions, FixOptions, BaselineOptions {
  readonly format: LintFormatName;
  readonly output?: string;
  readonly failOn?: readonly string[];
  readonly maxWarnings?: number;
  readonly rule?: RuleWeights;
  readonly since?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly watch?: boolean;
  readonly printConfig?: string;
  readonly stdinFilename?: string;
  readonly shard?: Shard;
  readonly merge?: boolean;
}
