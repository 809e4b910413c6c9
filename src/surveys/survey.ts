import type { IsoDate } from '../calendar/date.js';
import type { Entry, PlanDocument, Section, Step } from '../document/document.js';
import { linksOf, type FileLink } from '../document/links.js';
import { SURVEY_AUDIENCES, type SurveyAudience } from '../document/vocabulary.js';
import { firstByKey } from '../text/first-by-key.js';
import type { Located } from '../text/span.js';
import { validSignOff } from '../document/step-state.js';
import { stepOf } from '../document/steps.js';
import { entryOf, type YamlMap } from '../yaml/values.js';

/** The kind of surveys. */
export const SURVEY = 'survey';

/** The steps that the template of a survey asks for, by what they do. */
export const SURVEY_STEPS = { publish: 'F1', followUp: 'F2' } as const;

/** The sections of the template that hold entries, and the phase of the measures. */
export const SURVEY_SECTIONS = {
  groups: 'groups',
  scales: 'scales',
  questions: 'questions',
  measures: 'M',
} as const;

/** A figure of a smaller group would tell who answered what; `smallest-group` raises it and cannot lower it. */
const SMALLEST_GROUP = 5;

/** How an answer is meant. */
export const VALENCES = ['negative', 'neutral', 'positive'] as const;
export type Valence = (typeof VALENCES)[number];

/** An answer that a scale offers, in its words. */
export interface ScaleAnswer {
  readonly text: Located<string>;
  readonly valence: Valence;
}

/** The answers that a question offers. */
export interface Scale {
  readonly entry: Entry;
  /** From worst to best, in whichever direction they were written. */
  readonly answers: readonly ScaleAnswer[];
  /** Answers that say neither, such as “don't know”: they count in no figure. */
  readonly noOpinion: readonly string[];
}

/**
 * What a question asks for: an opinion that the overall figure is made of, another opinion, how likely one is to recommend
 * (0 to 10), what one expects and what one got (SERVQUAL), or a text.
 */
export const QUESTION_TYPES = [
  'overall',
  'rating',
  'recommendation',
  'expectation',
  'perception',
  'open',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** The dimensions of SERVQUAL, in the order of their inventors. */
export const DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Question {
  readonly entry: Entry;
  readonly id: string;
  /** What it is called for short. */
  readonly title: string;
  /** What people are asked; the title where nothing stands under it. */
  readonly wording: string;
  readonly type: QuestionType;
  /** The id of its scale, as it is written. */
  readonly scaleId: Located<string> | undefined;
  readonly scale: Scale | undefined;
  readonly dimension: Dimension | undefined;
  /** Of a perception: the id of the expectation that it is held against, as it is written. */
  readonly pairId: Located<string> | undefined;
}

/** Those who are asked, divided: a site, a shift, a sort of customers. */
export interface Group {
  readonly entry: Entry;
  readonly id: string;
  readonly title: string;
  /** How many belong to it. */
  readonly people: number | undefined;
}

/** A survey as its document has it. */
export interface Survey {
  readonly audience: SurveyAudience | undefined;
  /** How many the survey is about. */
  readonly population: number | undefined;
  /** How many were asked; the population where nothing else is said. */
  readonly invited: number | undefined;
  /** How many answers a figure needs before it is shown. */
  readonly smallestGroup: number;
  readonly start: IsoDate | undefined;
  readonly closing: IsoDate | undefined;
  /** When the result is to be published; where no day is set, when the step for it is due. */
  readonly publishing: IsoDate | undefined;
  /** The day on which somebody vouched that it was. */
  readonly published: IsoDate | undefined;
  readonly questions: readonly Question[];
  readonly scales: readonly Scale[];
  readonly groups: readonly Group[];
  /** The steps that are taken because of the survey. */
  readonly measures: readonly Step[];
  /** The file of answers. */
  readonly answers: FileLink | undefined;
}

/** Within so many days after a survey has closed its result is to be published, so that people see why they answered. */
const MOST_DAYS_TO_PUBLISH: Readonly<Record<SurveyAudience, number>> = { customers: 28, employees: 14 };

/** How many days may pass from the closing of a survey to the publishing of its result. */
export function mostDaysToPublish(audience: SurveyAudience | undefined): number {
  return MOST_DAYS_TO_PUBLISH[audience ?? 'customers'];
}

/** Whether a document is a survey. */
export function isSurvey({ frontmatter }: PlanDocument): boolean {
  return frontmatter.kind?.value === SURVEY;
}

/**
 * Reads a survey out of its document.
 *
 * @param idOf which section of the contract a section is; entries of others are known by their fields
 */
export function surveyOf(document: PlanDocument, idOf: ReadonlyMap<Section, string>): Survey {
  const { yaml, dates } = document.frontmatter;
  const entries = entriesByUse(document, idOf);
  const scales = entries.scales.map(scaleOf);
  const scalesById = firstByKey(scales, ({ entry: { id } }) => id.value);
  const population = countAt(yaml, 'population');
  const publish = stepOf(document, SURVEY_STEPS.publish);
  return {
    audience: surveyAudience(yaml),
    population,
    invited: countAt(yaml, 'invited') ?? population,
    smallestGroup: Math.max(SMALLEST_GROUP, countAt(yaml, 'smallest-group') ?? 0),
    start: dates.get('start')?.value,
    closing: dates.get('closing')?.value,
    publishing: dates.get('publishing')?.value ?? publish?.due?.date?.value,
    published: publish && validSignOff(publish)?.date.value,
    questions: entries.questions.map((entry) => questionOf(entry, scalesById)),
    scales,
    groups: entries.groups.map((entry) => ({
      ...{ entry, id: entry.id.value, title: entry.title },
      people: entry.own.get('people')?.[0]?.number,
    })),
    measures: entries.measures,
    answers: answersLink(document),
  };
}

/** The link to the file of answers: the first to a file of that sort that is no step's evidence. */
function answersLink(document: PlanDocument): FileLink | undefined {
  return linksOf(document).find(
    ({ target, isEvidence }) => !isEvidence && /\.(?:csv|tsv|txt)$/i.test(target),
  );
}

/** Who answers the survey with this frontmatter. */
export function surveyAudience(yaml: YamlMap): SurveyAudience | undefined {
  const value = entryOf(yaml, 'audience')?.value;
  return SURVEY_AUDIENCES.find((word) => value?.type === 'scalar' && value.value === word);
}

function countAt(yaml: YamlMap, key: string): number | undefined {
  const value = entryOf(yaml, key)?.value;
  const number = value?.type === 'scalar' ? value.value : undefined;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}

type Use = keyof typeof SURVEY_SECTIONS;

/** The entries of a survey by what they are there for. */
function entriesByUse(document: PlanDocument, idOf: ReadonlyMap<Section, string>): Record<Use, Entry[]> {
  const found: Record<Use, Entry[]> = { groups: [], scales: [], questions: [], measures: [] };
  const steps = new Set(document.steps);
  for (const section of document.sections) {
    const id = idOf.get(section);
    for (const entry of section.entries) {
      const use = steps.has(entry) ? stepUse(entry, id) : (useOfSection(id) ?? useByFields(entry));
      if (use) found[use].push(entry);
    }
  }
  return found;
}

function stepUse({ id }: Step, section: string | undefined): Use | undefined {
  return section === SURVEY_SECTIONS.measures || (section === undefined && /^M\d/i.test(id.value))
    ? 'measures'
    : undefined;
}

function useOfSection(id: string | undefined): Use | undefined {
  return (['groups', 'scales', 'questions'] as const).find((use) => SURVEY_SECTIONS[use] === id);
}

function useByFields({ own }: Entry): Use | undefined {
  if (own.has('type') || own.has('scale')) return 'questions';
  if (VALENCES.some((valence) => own.has(valence))) return 'scales';
  return own.has('people') ? 'groups' : undefined;
}

function scaleOf(entry: Entry): Scale {
  const answers = VALENCES.flatMap((valence) =>
    (entry.own.get(valence) ?? []).map(({ text }): ScaleAnswer => ({ text, valence })),
  ).sort((a, b) => a.text.span.start - b.text.span.start);
  const isBestFirst = answers[0]?.valence === 'positive' && answers.at(-1)?.valence !== 'positive';
  return {
    entry,
    answers: isBestFirst ? answers.reverse() : answers,
    noOpinion: entry.own.get('no-opinion')?.map(({ text }) => text.value) ?? [],
  };
}

function questionOf(entry: Entry, scales: ReadonlyMap<string, Scale>): Question {
  const text = (id: string) => entry.own.get(id)?.[0]?.text;
  const scaleId = text('scale');
  const asked = entry.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.content.text] : []));
  return {
    entry,
    id: entry.id.value,
    title: entry.title,
    wording: asked[0] ?? entry.title,
    type: (text('type')?.value ?? 'rating') as QuestionType,
    scaleId,
    scale: scaleId && scales.get(scaleId.value),
    dimension: text('dimension')?.value as Dimension | undefined,
    pairId: text('pair'),
  };
}
