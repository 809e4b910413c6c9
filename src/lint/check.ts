import type { IsoDate } from '../calendar/date.js';
import { resolveDueDates } from '../status/due-dates.js';
import { unmovedDueDates } from '../status/unmoved-due.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import type { Fault, PlanDocument } from '../document/document.js';
import { isUnread } from '../document/faulty.js';
import type { Settings } from '../document/settings.js';
import { message } from '../languages/messages.js';
import type { KindCatalogue } from '../kinds/kind.js';
import { RULES } from '../rules/all.js';
import type { Issue, Rule, Subject } from '../rules/rule.js';
import type { Signatures } from '../signoff/proof.js';
import type { GoalsAround } from '../measuring/goals.js';
import { figuresOf, trendOf } from '../measuring/figures.js';
import { judge } from '../status/judge.js';
import type { AnswersReading } from '../surveys/answers.js';
import type { OtherSurvey } from '../surveys/other-surveys.js';
import { isSurvey, surveyOf } from '../surveys/survey.js';
import type { Finding, RelatedPlace, Severity } from '../text/finding.js';
import { applyDisables } from './disables.js';
import { SignOffKeeper } from './sign-off-keeper.js';

/** What rules weigh, by their ids. */
export type RuleWeights = Readonly<Record<string, Severity | 'off'>>;

/** What a workspace has settled for all its documents. */
export interface CheckContext {
  readonly settings: Settings;
  readonly kinds: KindCatalogue;
  readonly calendar: WorkCalendar;
  readonly today: IsoDate;
  /** Severities that weigh more than those of the settings. */
  readonly severities?: RuleWeights;
}

/** What is known of the files around a document. */
export interface Surroundings {
  /** For each id, the first document that has it. */
  readonly firstWithId: ReadonlyMap<string, RelatedPlace>;
  /** How many steps the documents before this one bring to each person in each week. */
  readonly loadBefore: ReadonlyMap<string, number>;
  /** Those of the document's links that lead to no file. */
  readonly brokenLinks: ReadonlySet<string>;
  /**
   * For each file that evidence is pinned to, by the link's target, the SHA-256 digests it is known by; none where it is
   * no file that can be read, nothing where it was not looked at.
   */
  readonly pinned: ReadonlyMap<string, readonly string[]>;
  /** What keys prove of the document's sign-offs; nothing where nobody has looked. */
  readonly signatures?: Signatures | undefined;
  /** What a survey's file of answers holds; nothing where it has none, or nobody has looked. */
  readonly answers?: AnswersReading | undefined;
  /** The other surveys of the workspace, where the document is one. */
  readonly otherSurveys?: readonly OtherSurvey[];
  /** The goals of the workspace, where the document is a scorecard. */
  readonly goals?: GoalsAround;
}

/** Everything that is wrong with a document, in the order of its text. */
export function checkDocument(
  document: PlanDocument,
  context: CheckContext,
  around: Surroundings,
): Finding[] {
  const subject = makeSubject(document, context, around);
  const findings: Finding[] = [];
  const find = ({ id }: Rule, severity: Severity, issues: Iterable<Issue>) => {
    for (const issue of issues) findings.push(finding(issue, id, severity));
  };
  for (const [rule, severity] of weighedRules(context, document.frontmatter.kind?.value)) {
    if (rule.check) find(rule, severity, rule.check(subject));
    else if (document.faults.length > 0) find(rule, severity, faultsOf(document, rule.id));
  }
  const told = withoutDisabled(document, findings, context).sort((a, b) => a.span.start - b.span.start);
  return leavingSigned(document, told.length > MOST_FINDINGS ? cutShort(told) : told);
}

/** What is wrong with a file that is no document of a workspace but its own: a template, the allowed signers. */
export function checkOwnFile({ faults }: PlanDocument, context: CheckContext): Finding[] {
  return faults.flatMap((fault): Finding[] => {
    const rule = RULES.find(({ id }) => id === fault.rule);
    const severity = rule ? severityOf(rule, context) : 'off';
    return severity === 'off' ? [] : [{ ...fault, severity }];
  });
}

/** The findings that no comment silences, and those about such comments. */
function withoutDisabled(
  document: PlanDocument,
  found: readonly Finding[],
  context: CheckContext,
): Finding[] {
  const weight = (id: string) => {
    const rule = RULES.find((known) => known.id === id);
    return rule ? severityOf(rule, context) : 'off';
  };
  const { findings, issues } = applyDisables(document, found, (id) => weight(id) === 'off');
  const weighed = issues.flatMap((issue): Finding[] => {
    const severity = weight(issue.rule);
    return severity === 'off' ? [] : [finding(issue, issue.rule, severity)];
  });
  return [...findings, ...weighed];
}

/** What was found, under a rule's name and weight. */
function finding(
  { message: said, span, step, related, fix, suggestion }: Issue,
  rule: string,
  severity: Severity,
): Finding {
  const found: { -readonly [Key in keyof Finding]: Finding[Key] } = { rule, severity, message: said, span };
  if (step !== undefined) found.step = step;
  if (related) found.related = related;
  if (fix) found.fix = fix;
  if (suggestion) found.suggestion = suggestion;
  return found;
}

/** Findings without the fixes that would change what somebody has signed. */
function leavingSigned(document: PlanDocument, findings: readonly Finding[]): Finding[] {
  const keeper = new SignOffKeeper(document);
  return findings.map((found) => {
    const { fix, suggestion, ...rest } = found;
    if (!fix && !suggestion) return found;
    return {
      ...rest,
      ...(fix && keeper.allows(fix) && { fix }),
      ...(suggestion && keeper.allows(suggestion) && { suggestion }),
    };
  });
}

/** Nobody reads more about one document, and what a stranger may send must not fill memory. */
const MOST_FINDINGS = 1000;

/** The first findings, and how many there are more; that there are so many is an error in any case. */
function cutShort(findings: readonly Finding[]): Finding[] {
  const shown = findings.slice(0, MOST_FINDINGS);
  const { span } = findings[MOST_FINDINGS] as Finding;
  const said = message('too-many-findings', { most: MOST_FINDINGS, more: findings.length - MOST_FINDINGS });
  return [...shown, { rule: 'too-complex', severity: 'error', message: said, span }];
}

function faultsOf({ faults }: PlanDocument, rule: string): readonly Fault[] {
  return faults.filter((fault) => fault.rule === rule);
}

type WeighedRules = readonly (readonly [Rule, Severity])[];

const weighed = new WeakMap<CheckContext, Map<string | undefined, WeighedRules>>();

/** The rules that judge a kind and are not off, with what they weigh; the same wherever one context holds. */
function weighedRules(context: CheckContext, kind: string | undefined): WeighedRules {
  let byKind = weighed.get(context);
  if (!byKind) weighed.set(context, (byKind = new Map<string | undefined, WeighedRules>()));
  let rules = byKind.get(kind);
  if (!rules) {
    rules = RULES.filter((rule) => rule.kind === undefined || rule.kind === kind).flatMap((rule) => {
      const severity = severityOf(rule, context);
      return severity === 'off' ? [] : [[rule, severity] as const];
    });
    byKind.set(kind, rules);
  }
  return rules;
}

/** What a rule weighs here: as the command says, else as the settings say, else as usual. */
function severityOf({ id, severity }: Rule, { settings, severities }: CheckContext): Severity | 'off' {
  return severities?.[id] ?? settings.rules[id] ?? severity;
}

function makeSubject(whole: PlanDocument, context: CheckContext, around: Surroundings): Subject {
  // What could not be read cannot be held to a contract.
  const judged = isUnread(whole) ? undefined : judge(whole, context.kinds);
  const { document, conformity, phases } = judged ?? { document: whole, conformity: undefined, phases: [] };
  const dueDates = resolveDueDates(document, context.calendar);
  return {
    document,
    today: context.today,
    people: context.settings.people,
    conformity,
    phases,
    dueDates,
    unmoved: unmovedDueDates(document, dueDates, context.calendar),
    trends: new Map(
      figuresOf(document).map((entry) => [entry, trendOf(entry, context.today, context.calendar)]),
    ),
    survey: conformity && isSurvey(document) ? surveyOf(document, conformity.idOf) : undefined,
    kinds: context.kinds.ids,
    signOffDemands: context.settings.signOff,
    signatures: undefined,
    answers: undefined,
    otherSurveys: [],
    goals: undefined,
    ...around,
  };
}
