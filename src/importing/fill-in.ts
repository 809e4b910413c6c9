import type { PlanDocument, Step } from '../document/document.js';
import { FreeIds } from '../document/free-ids.js';
import type { Template } from '../kinds/kind.js';
import { titleKey } from '../kinds/titles.js';
import { addTo } from '../text/add-to.js';
import { lineEndOf } from '../text/source.js';
import { pointAt } from '../text/span.js';
import type { Edit } from '../text/edit.js';
import { headingLine } from '../changes/long-lines.js';
import type { FoundStep } from './checklist.js';
import type { MatchedStep } from './matching.js';
import { partedPhase, phaseTitle } from './phase-title.js';
import { factsOf, type FactsContext, type Remark, type StepFacts } from './step-facts.js';
import { headingText, type StepStyle, writeStep } from './write-step.js';

/** What is made of a document when a checklist is filled in. */
export interface FillingIn {
  readonly edits: readonly Edit[];
  /** The ids of steps that the template has not. */
  readonly own: readonly string[];
  /** The ids of steps that the checklist has not. */
  readonly added: readonly string[];
  /** The ids of steps whose due date the checklist gives. */
  readonly dated: ReadonlySet<string>;
  /** What the checklist says of steps, by the ids that they have got. */
  readonly found: ReadonlyMap<string, FoundStep>;
  readonly remarks: readonly Remark[];
}

/**
 * Fills a checklist into a new document: its steps take the place of the template's, those of its own follow in their
 * phases, and phases of its own at the end.
 *
 * @param document made of the template, still without anything else
 */
export function fillIn(
  document: PlanDocument,
  template: Template,
  steps: readonly MatchedStep[],
  context: FactsContext,
): FillingIn {
  return new Filling(document, template, context).fill(steps);
}

/** A step of a checklist with what it says. */
interface ToldStep extends MatchedStep {
  readonly facts: StepFacts;
}

class Filling {
  private readonly style: StepStyle;
  private readonly edits: Edit[] = [];
  private readonly own: string[] = [];
  private readonly dated = new Set<string>();
  private readonly found = new Map<string, FoundStep>();
  private readonly ids: FreeIds;

  constructor(
    private readonly document: PlanDocument,
    private readonly template: Template,
    private readonly context: FactsContext,
  ) {
    const lineEnd = lineEndOf(document.source.text);
    this.ids = new FreeIds(document.entries);
    this.style = { document, lineEnd, aboveList: aboveListOf(document) };
  }

  fill(matched: readonly MatchedStep[]): FillingIn {
    const steps = matched.map((step) => ({ ...step, facts: factsOf(step.found, this.context) }));
    const asked = new Map(this.document.steps.map((step) => [step.id.value, step]));
    const ownOfPhase = new Map<string, ToldStep[]>();
    const ownPhases = new Map<string, ToldStep[]>();
    for (const step of steps) {
      const template = step.asked === undefined ? undefined : asked.get(step.asked);
      if (template)
        this.edits.push({ span: template.span, text: this.write(step, template.id.value, template) });
      else if (step.phase !== undefined) addTo(ownOfPhase, step.phase, step);
      else addTo(ownPhases, this.phaseTitle(step), step);
    }
    for (const [phase, own] of ownOfPhase) this.addToPhase(phase, own);
    this.addPhases(ownPhases);
    const filled = new Set(steps.map((step) => step.asked));
    const { edits, own, dated, found } = this;
    const remarks = steps.flatMap((step) => [...this.remarksOnPlace(step), ...step.facts.remarks]);
    const added = [...asked.keys()].filter((id) => !filled.has(id));
    return { edits, own, added, dated, found, remarks };
  }

  private write({ title, facts, found }: ToldStep, id: string, template?: Step): string {
    this.found.set(id, found);
    if (/^\d/.test(facts.fields.get('due')?.[0] ?? '')) this.dated.add(id);
    if (!template) this.own.push(id);
    const isSame = template && titleKey(title) === titleKey(template.title);
    return writeStep({ id, title: isSame ? template.title : title, asked: template, facts }, this.style);
  }

  /** Where a step stands for a reason that not everybody sees. */
  private remarksOnPlace({ found: { place, title }, asked, isById, heading, phase }: ToldStep): Remark[] {
    const template = isById ? this.document.steps.find(({ id }) => id.value === asked) : undefined;
    if (template) return [{ place, title, what: 'by-id', id: template.id.value, text: template.title }];
    const isPlaced = asked === undefined && heading !== undefined && phase !== undefined;
    return isPlaced ? [{ place, title, what: 'like-neighbours', phase, text: heading }] : [];
  }

  private addToPhase(phase: string, own: readonly ToldStep[]): void {
    const { sections } = this.template;
    const index = sections.findIndex(({ id }) => id === phase);
    // A document made of a template has its sections, in their order.
    const [section, last] = [this.document.sections[index], sections[index]?.steps.at(-1)];
    if (!section || !last) throw new RangeError(`there is no phase ${phase}`);
    const texts = own.map((step) => this.write(step, this.ids.after(last.id.value)));
    this.edits.push({ span: pointAt(section.span.end), text: this.apart(texts) });
  }

  private addPhases(own: ReadonlyMap<string, readonly ToldStep[]>): void {
    const end = this.document.sections.at(-1)?.span.end ?? this.document.source.text.length;
    const letters = new PhaseIds(this.template.sections.map(({ id }) => id));
    for (const [title, steps] of own) {
      const id = letters.take(partedPhase(steps[0]?.heading ?? '').id);
      const before = /\d$/.test(id) ? `${id}.0` : `${id}0`;
      const texts = steps.map((step) => this.write(step, this.ids.after(before)));
      this.edits.push({
        span: pointAt(end),
        text: this.apart([headingLine(2, `${id} ${headingText(title)}`), ...texts]),
      });
    }
  }

  /** Texts as they follow what stands there. */
  private apart(texts: readonly string[]): string {
    const blank = this.style.lineEnd.repeat(2);
    return texts.map((text) => blank + text).join('');
  }

  private phaseTitle({ heading }: ToldStep): string {
    return (heading === undefined ? '' : phaseTitle(heading)) || this.context.words.otherSteps;
  }
}

/** The words above the points to consider, as the document's other steps have them. */
function aboveListOf({ steps, source }: PlanDocument): string {
  for (const { blocks } of steps) {
    const above = blocks[blocks.findLastIndex(({ type }) => type === 'list') - 1];
    const text = above?.type === 'paragraph' ? source.text.slice(above.span.start, above.span.end) : '';
    if (text.endsWith(':')) return text;
  }
  return '';
}

/** Ids for phases of a checklist's own: its letters, else the first that no phase has, then numbers behind the last. */
class PhaseIds {
  private readonly taken: Set<string>;
  private beyond = 0;

  constructor(ids: readonly string[]) {
    this.taken = new Set(ids.map((id) => id.slice(0, 1).toUpperCase()));
  }

  /** @param own the id that the checklist gives a phase; empty where it gives none */
  take(own: string): string {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const free = [own, ...letters].find((letter) => letter.length === 1 && !this.taken.has(letter));
    if (free === undefined) return `Z${++this.beyond}`;
    this.taken.add(free);
    return free;
  }
}
