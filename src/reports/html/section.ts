import type { SignedPast } from '../../status/signed-past.js';
import type { DocumentStatus, Status } from '../../status/status.js';
import type { Speech } from '../speech.js';
import type { Markup } from './markup.js';

/** What sections of the report are drawn from. */
export interface SectionContext {
  readonly status: Status;
  readonly speech: Speech;
  /** How the files stood on days gone by, where that is known. */
  readonly past: SignedPast | undefined;
  /** The place in the page of a document that has a part of its own. */
  readonly anchorOf: (document: Pick<DocumentStatus, 'path' | 'workspace'>) => string | undefined;
  /** It is for a customer: what is only of concern inside the company is left out. */
  readonly isForCustomer: boolean;
}

/** A section of the report, as its table of contents names it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Iterable<Markup>;
}

/** Draws a section; nothing where there is nothing to show. One with words of its own loads them. */
export type DrawSection = (context: SectionContext) => Section | undefined | Promise<Section | undefined>;
