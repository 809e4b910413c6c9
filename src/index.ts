export type {
  Due,
  Field,
  Meaning,
  PlanDocument,
  Section,
  SignOff,
  Step,
  Task,
  Waiver,
} from './document/document.js';
export type { Person, Settings } from './document/settings.js';
export { type JudgeOptions, lint, parse, parseSettings, status } from './library.js';
export type { FileReport, ReportedFinding } from './lint/report.js';
export { signOffDigest } from './signoff/digest.js';
export type {
  DocumentStatus,
  PersonLoad,
  SectionStatus,
  Status,
  StepStatus,
  Totals,
  WeekLoad,
} from './status/status.js';
export { applyEdits, type Edit } from './text/edit.js';
export type { Position, Source } from './text/source.js';
export { makeSource, positionAt } from './text/source.js';
export type { Located, Span } from './text/span.js';
