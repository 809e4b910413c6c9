import { type IsoDate, isIsoDate } from './calendar/date.js';
import { ALL_HOLIDAYS } from './calendar/all-holidays.js';
import { makeWorkCalendar, type WorkCalendar } from './calendar/working-days.js';
import type { PlanDocument } from './document/document.js';
import { splitFrontmatter } from './document/frontmatter-split.js';
import { assembleDocument, type Authorities, parseDocument, thoroughReaders } from './document/parse.js';
import { shapeFaults } from './document/shape-faults.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './document/settings.js';
import type { Language } from './document/vocabulary.js';
import { isPrivate } from './document/private.js';
import type { KindCatalogue } from './kinds/kind.js';
import { enMessages } from './languages/en/messages.js';
import { loadTongue, say } from './languages/messages.js';
import { checkDocument } from './lint/check.js';
import { type FileReport, reportFile } from './lint/report.js';
import { readWithRemark } from './markdown/remark-reader.js';
import { RULE_IDS } from './rules/all.js';
import { Workload } from './status/load.js';
import { complaintsOf } from './care/complaints.js';
import { withKindStatus } from './status/of-kind.js';
import { type DocumentStatus, type Status, statusOf } from './status/status.js';
import { summarise } from './status/summarise.js';
import { limitsOf, nameWorkspaces } from './status/workspaces.js';
import { type AnswersReading, readAnswers } from './surveys/answers.js';
import { isSurvey } from './surveys/survey.js';
import { withSurveyChanges } from './surveys/survey-changes.js';
import { surveyIn } from './surveys/survey-in.js';
import { surveyStatus } from './surveys/survey-status.js';
import type { RelatedPlace } from './text/finding.js';
import { makeSource, positionAt } from './text/source.js';
import { ownKinds } from './workspace/own-kinds.js';
import { readFullYaml } from './yaml/full-reader.js';

/** What documents are judged by; without settings, what holds where a workspace has settled nothing. */
export interface JudgeOptions {
  /** The day that everything is judged by, `YYYY-MM-DD`. */
  readonly today: IsoDate;
  readonly settings?: Settings;
  /** The kinds to hold documents to; ours where none are given. */
  readonly kinds?: KindCatalogue;
  /** The language of messages: `sv`, `nb` or `en`; English where none is given. */
  readonly language?: Language;
  /** The texts of surveys' files of answers, by the paths of the surveys. */
  readonly answers?: ReadonlyMap<string, string>;
  /** Documents that are marked private are judged too; else they are left out. */
  readonly private?: boolean;
}

/** Nothing is loaded late in a library. */
const AUTHORITIES: Authorities = { split: splitFrontmatter, yaml: readFullYaml, shapes: shapeFaults };

/**
 * Reads a text as a document: title, sections, steps, fields, each with its span in UTF-16 code units. A broken document
 * is still a document; what could not be read is among its `faults`.
 *
 * Hostile Markdown can take remark a very long time. Read what strangers wrote in a thread that you can end.
 *
 * @param text the whole file, decoded
 * @param path the path that findings name
 * @param language the language of a document that names none
 */
export function parse(text: string, path = 'document.md', language: Language = 'en'): PlanDocument {
  const source = makeSource(path, text);
  const usual = parseDocument(source, language, thoroughReaders(AUTHORITIES));
  if (usual) return usual;
  const { body } = splitFrontmatter(source.text);
  return assembleDocument(source, language, AUTHORITIES, readWithRemark(source.text, body));
}

/**
 * Reads the text of a settings file.
 *
 * @throws TypeError that names every fault
 */
export function parseSettings(yaml: string): Settings {
  const { settings, faults } = readSettings(readFullYaml(yaml, 0, yaml.length), RULE_IDS, {}, shapeFaults);
  if (faults.length === 0) return settings;
  throw new TypeError(faults.map(({ message }) => say(enMessages, message)).join(' '));
}

/**
 * Everything that is wrong with documents of one workspace. Whether the files exist that they link to is not looked at, nor
 * what other surveys say.
 *
 * @throws TypeError where `today` is no day
 * @returns a report for each document that is not left out as private, in their order
 */
export async function lint(documents: readonly PlanDocument[], options: JudgeOptions): Promise<FileReport[]> {
  refuseNoDay(options);
  const { settings = DEFAULT_SETTINGS, kinds = ownKinds(), today, language = 'en' } = options;
  const { messages } = await loadTongue(language);
  const calendar = calendarOf(settings);
  const workload = new Workload();
  const firstWithId = new Map<string, RelatedPlace>();
  return shownOf(documents, options).map((document) => {
    const { id } = document.frontmatter;
    if (id && !firstWithId.has(id.value)) {
      const { line } = positionAt(document.source, id.span.start);
      firstWithId.set(id.value, { path: document.source.path, line });
    }
    const around = {
      firstWithId,
      loadBefore: workload.before(document),
      brokenLinks: new Set<string>(),
      pinned: new Map<string, string[]>(),
      ...(isSurvey(document) && { answers: answersOf(document, options) }),
    };
    const findings = checkDocument(document, { settings, kinds, calendar, today }, around);
    workload.count(document, settings.people, today);
    return reportFile(document, findings, messages);
  });
}

/** What is typed by hand in JavaScript may be no day, or none at all. */
function refuseNoDay({ today }: { readonly today: unknown }): void {
  if (typeof today !== 'string' || !isIsoDate(today))
    throw new TypeError(`“today” must be a day as YYYY-MM-DD, not “${String(today)}”`);
}

function shownOf(documents: readonly PlanDocument[], options: JudgeOptions): readonly PlanDocument[] {
  return options.private === true ? documents : documents.filter((document) => !isPrivate(document));
}

function calendarOf({ country, ownDays }: Settings): WorkCalendar {
  return makeWorkCalendar(ALL_HOLIDAYS[country], ownDays);
}

/** Where documents stand on a day, as `serviceplan status --format json` prints it. @throws TypeError where `today` is no day */
export function status(documents: readonly PlanDocument[], options: JudgeOptions): Status {
  refuseNoDay(options);
  const { settings = DEFAULT_SETTINGS, kinds = ownKinds(), today } = options;
  const { people, dueSoon, signOff: demands } = settings;
  const context = { kinds, people, calendar: calendarOf(settings), demands, dueSoon, today };
  const summaries = shownOf(documents, options).flatMap((document): DocumentStatus[] => {
    const summary = summarise(document, context);
    if (!summary) return [];
    if (!isSurvey(document)) return [withKindStatus(document, summary, today)];
    const survey = surveyStatus(surveyIn(document, kinds), answersOf(document, options), today);
    return [{ ...summary, survey }];
  });
  const complaints = complaintsOf(summaries, today);
  const { company, language } = settings;
  const limits = limitsOf(people.values());
  const workspace = { company, path: '.', folder: '.', language, today, ...(limits && { limits }) };
  const told = statusOf(withSurveyChanges(summaries), { today, workspaces: nameWorkspaces([workspace]) });
  return { ...told, ...(complaints && { complaints }) };
}

/** What a survey's file of answers holds; nothing where no text of it was given. */
function answersOf(
  document: PlanDocument,
  { answers, kinds = ownKinds() }: JudgeOptions,
): AnswersReading | undefined {
  const text = answers?.get(document.source.path);
  return text === undefined ? undefined : readAnswers(surveyIn(document, kinds), text);
}
