import type { PlanDocument, Section, Step } from '../document/document.js';
import { STEP_DEPTH } from '../document/step-reader.js';
import type { Conformity } from '../kinds/conformity.js';
import { lookalikeIn, titleKey, unmasked } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import type { Heading, Inline } from '../markdown/blocks.js';
import { addTo } from '../text/add-to.js';
import type { Edit } from '../text/edit.js';
import { firstByKey } from '../text/first-by-key.js';
import { pointAt } from '../text/span.js';
import { renameAnchor } from './rename-anchor.js';
import type { Issue } from './rule.js';
import { type UnspacedHeading, unspacedHeadings } from './unspaced-heading.js';

/** What stands in a section under titles of steps. */
interface Titles {
  /** Steps whose id the template does not know, by what titles have in common. */
  readonly misnamed: ReadonlyMap<string, Step>;
  /** Headings, by that and by the ids that they begin with. */
  readonly byTitle: ReadonlyMap<string, Heading>;
  readonly byId: ReadonlyMap<string, Heading>;
  /** Steps whose ids have letters that only look right, by what they look like. */
  readonly masked: ReadonlyMap<string, Step>;
}

/**
 * Finds what was meant for the steps of a template that a document lacks. There may be as many of these as the document has
 * headings, so each of them is looked up.
 */
export class MistakenSteps {
  private readonly known: ReadonlySet<string>;
  private readonly titles = new Map<Section, Titles>();
  private sections: SectionsForSteps | undefined;
  private unspaced: UnspacedByName | undefined;
  private reckoned: ReadonlyMap<string, readonly Step[]> | undefined;

  constructor(
    private readonly document: PlanDocument,
    private readonly conformity: Conformity,
  ) {
    this.known = new Set(
      conformity.sections.flatMap(({ steps }) => steps.map(({ asked }) => asked.id.value)),
    );
  }

  /** A heading of the section, or a line, that was meant for a step of the template; nothing where there is none. */
  of(asked: Step, section: Section): Issue | undefined {
    const { id, title } = asked;
    const key = titleKey(title);
    const { misnamed, byTitle, byId, masked } = this.titlesIn(section);
    const lookalike = masked.get(titleKey(id.value));
    if (lookalike) return this.masked(lookalike, id.value);
    const step = misnamed.get(key);
    if (step) {
      const fix = this.renaming(step, id.value);
      return { message: lostId(asked), span: step.heading.content.span, fix };
    }
    const heading = byId.get(id.value) ?? byTitle.get(key);
    if (heading) return this.meant(heading, asked);
    const asSection = (this.sections ??= new SectionsForSteps(this.conformity)).of(asked);
    if (asSection) return this.meant(asSection.heading, asked);
    return (this.unspaced ??= new UnspacedByName(this.document)).of(id.value, key);
  }

  /** What the reader sees is the id, but it is written with another letter. */
  private masked(step: Step, id: string): Issue {
    const letter = lookalikeIn(step.id.value) ?? '';
    return {
      message: message('section-lookalike', { title: id, letter }),
      span: step.heading.content.span,
      fix: this.renaming(step, id),
    };
  }

  /** A heading that would be a step if it were of its rank and began with its id. */
  private meant({ depth, span, content }: Heading, asked: Step): Issue {
    const { text } = this.document.source;
    const naming = this.naming(content, asked.id.value);
    if (depth === STEP_DEPTH)
      return { message: lostId(asked), span: content.span, ...(naming && { fix: [naming] }) };
    const said = message('missing-step-rank', { step: asked.id.value, title: asked.title });
    // A heading that is underlined has no marks in front that could be changed.
    if (text[span.start] !== '#') return { message: said, span };
    const ranking = { span: { start: span.start, end: content.span.start }, text: '### ' };
    return { message: said, span, suggestion: naming ? [ranking, naming] : [ranking] };
  }

  /** Gives a heading the id that it lacks, or that is parted in it; nothing where it has it. */
  private naming({ span: { start, end }, text }: Inline, id: string): Edit | undefined {
    const parted = PARTED_ID.exec(this.document.source.text.slice(start, end))?.[0];
    if (parted !== undefined) return { span: { start, end: start + parted.length }, text: id };
    return beginning(text) === id ? undefined : { span: pointAt(start), text: `${id} ` };
  }

  private titlesIn(section: Section): Titles {
    let titles = this.titles.get(section);
    if (!titles) this.titles.set(section, (titles = titlesIn(section, this.known)));
    return titles;
  }

  /** Gives a step another id, in the due dates that are reckoned from it too. */
  private renaming({ id }: Step, other: string): Edit[] {
    const { steps, source } = this.document;
    this.reckoned ??= reckonedFrom(steps);
    const dependent = this.reckoned.get(id.value) ?? [];
    const anchors = dependent.flatMap(({ due }) =>
      due?.expression ? renameAnchor(source.text, due.expression, other) : [],
    );
    return [{ span: id.span, text: other }, ...anchors];
  }
}

function titlesIn({ steps, blocks }: Section, known: ReadonlySet<string>): Titles {
  const misnamed = steps.filter(({ id }) => id.value !== '' && !known.has(id.value));
  const headings = blocks
    .concat(steps.flatMap((step) => [step.heading, ...step.blocks]))
    .filter((block): block is Heading => block.type === 'heading');
  return {
    misnamed: firstByKey(misnamed, ({ title }) => titleKey(title)),
    masked: firstByKey(
      misnamed.filter(({ id }) => unmasked(id.value) !== titleKey(id.value)),
      ({ id }) => unmasked(id.value),
    ),
    byTitle: firstByKey(headings, ({ content }) => titleKey(content.text)),
    byId: firstByKey(headings, ({ content }) => beginning(content.text)),
  };
}

/** The sections that the template does not know, and that were meant for steps that the document lacks. */
export class SectionsForSteps {
  private readonly byId: ReadonlyMap<string, Section>;
  private readonly byTitle: ReadonlyMap<string, Section>;

  constructor({ others, idOf }: Conformity) {
    const strangers = others.filter((section) => !idOf.has(section));
    this.byId = firstByKey(strangers, ({ heading }) => beginning(heading.content.text));
    this.byTitle = firstByKey(strangers, ({ heading }) => titleKey(heading.content.text));
  }

  of({ id, title }: Step): Section | undefined {
    return this.byId.get(id.value) ?? this.byTitle.get(titleKey(title));
  }
}

/** An id that people have parted: `A 6`. */
const PARTED_ID = /^([A-Za-z]) (?=\d)\d+(?![^\s.:])/;

/** The word that a heading begins with, which may be an id. */
function beginning(text: string): string {
  const word = PARTED_ID.exec(text)?.[0].replace(' ', '') ?? text.split(' ', 1)[0];
  return word as string;
}

function lostId({ id, title }: Step): Issue['message'] {
  return message('missing-step-id', { step: id.value, title });
}

/** For each step by its id, those whose due dates are reckoned from it. */
function reckonedFrom(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const reckoned = new Map<string, Step[]>();
  for (const step of steps) {
    const anchor = step.due?.expression?.value.anchor.name;
    if (anchor !== undefined) addTo(reckoned, anchor, step);
  }
  return reckoned;
}

/** Lines that were meant for headings of steps, by the id that they begin with, and by their titles. */
class UnspacedByName {
  private readonly byId: ReadonlyMap<string, UnspacedHeading>;
  private readonly byTitle: ReadonlyMap<string, UnspacedHeading>;

  constructor(document: PlanDocument) {
    const lines = unspacedHeadings(document, STEP_DEPTH);
    this.byId = firstByKey(lines, ({ title }) => beginning(title));
    this.byTitle = firstByKey(lines, ({ title }) => titleKey(title));
  }

  of(id: string, key: string): Issue | undefined {
    return (this.byId.get(id) ?? this.byTitle.get(key))?.issue;
  }
}
