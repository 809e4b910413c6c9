import type { SurveyWords } from '../../languages/surveys.js';
import type { Status } from '../../status/status.js';
import type { Speech } from '../speech.js';
import type { Markup } from './markup.js';

/** What sections of the report are drawn from. */
export interface SectionContext {
  readonly status: Status;
  readonly speech: Speech;
  /** The place in the page of each document that has a part of its own, by its index in the status. */
  readonly anchorOf: (path: string) => string | undefined;
  /** The words for surveys, where there are any. */
  readonly surveyWords?: SurveyWords;
  /** It is for a customer: what is only of concern inside the company is left out. */
  readonly isForCustomer: boolean;
}

/** A section of the report, as its table of contents names it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Iterable<Markup>;
}

/** Draws a section; nothing where there is nothing to show. */
export type DrawSection = (context: SectionContext) => Section | undefined;
