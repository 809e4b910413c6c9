import { labelColumn } from './labels.js';
import type { IsPhase } from './matching.js';
import { DEPTH, type OutlineLine } from './outline.js';
import { partedPhase } from './phase-title.js';
import { areSteps, isToldAtOnce, type Knowledge } from './steps-told.js';

/** What a heading is: one that is none of the others is told. */
export type Role = 'phase' | 'step' | 'label' | 'other';

/** In longer lines nobody writes a title. UTF-16 code units. */
export const LONGEST_TITLE = 150;

/**
 * Makes headings of lines of text that say what phase or step begins, where no heading does; and text of lines in bold,
 * where headings of two ranks leave them nothing to begin.
 */
export function withHeadings(lines: readonly OutlineLine[], { steps }: Knowledge): OutlineLine[] {
  const isShort = ({ text }: OutlineLine) => text.length <= LONGEST_TITLE;
  const headings = lines.filter((line) => line.what === 'heading' && isShort(line));
  const texts = lines.filter((line) => line.what === 'text' && line.depth === 0 && isShort(line));
  const isPhase = steps.phasesAmong([...headings, ...texts].map(({ text }) => text));
  const mayBePhase = !headings.some(({ text }) => isPhase(text));
  const mayBeStep = !headings.some(({ text }) => steps.isStep(text));
  const isBoldText = ranksOf(headings, isPhase) > 1;
  const raised = new Map<OutlineLine, number>();
  for (const line of texts) {
    if (mayBeStep && steps.isStep(line.text)) raised.set(line, DEPTH.stepInText);
    else if (mayBePhase && isPhase(line.text)) raised.set(line, DEPTH.phaseInText);
  }
  return lines.map((line) => {
    const isBold = line.what === 'heading' && line.depth === DEPTH.bold;
    if (isBold && isBoldText) return { ...line, what: 'text', depth: 0 };
    const depth = isBold && isPhase(line.text) ? DEPTH.phaseInText : raised.get(line);
    return depth === undefined ? line : { ...line, what: 'heading', depth };
  });
}

/** How many ranks headings have, that of a file's title and lines in bold aside. */
function ranksOf(headings: readonly OutlineLine[], isPhase: IsPhase): number {
  const all = headings.filter(({ depth }) => depth < DEPTH.phaseInText);
  const title = titleOf(all.map((heading) => ({ heading, lines: [] })))?.heading;
  const begins = all.filter((heading) => heading !== title || isPhase(heading.text));
  return new Set(begins.map(({ depth }) => depth)).size;
}

/** A heading, and the lines between it and the next. */
interface Part {
  readonly heading: OutlineLine;
  readonly lines: readonly OutlineLine[];
}

/**
 * Decides what headings are. A phase names itself, or has other headings under it; a step stands under a phase, or is known,
 * or somebody answers for it right below; a label says what stands below it: “To consider”.
 */
export function rolesOf(lines: readonly OutlineLine[], knowledge: Knowledge): Map<OutlineLine, Role> {
  const parts: { heading: OutlineLine; lines: OutlineLine[] }[] = [];
  for (const line of lines) {
    if (line.what === 'heading') parts.push({ heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return new RoleReading(parts, knowledge).read();
}

class RoleReading {
  private readonly roles = new Map<OutlineLine, Role>();
  private readonly isPhase: IsPhase;
  private readonly title: Part | undefined;
  /** The depths of headings that name phases: “Other” among them is no step of that name. */
  private readonly phaseDepths: ReadonlySet<number>;
  /** The depth of the phase in hand. */
  private phaseDepth: number | undefined;

  constructor(
    private readonly parts: readonly Part[],
    private readonly knowledge: Knowledge,
  ) {
    this.isPhase = knowledge.steps.phasesAmong(parts.map(({ heading }) => heading.text));
    this.title = titleOf(parts);
    const phases = parts.filter(({ heading }) => this.isPhase(heading.text));
    this.phaseDepths = new Set(phases.map(({ heading }) => heading.depth));
  }

  read(): Map<OutlineLine, Role> {
    this.findLabels();
    const parts = this.parts.filter(({ heading }) => !this.roles.has(heading));
    for (const [index, part] of parts.entries()) {
      const { heading } = part;
      if (this.phaseDepth !== undefined && heading.depth < this.phaseDepth) this.phaseDepth = undefined;
      const below = parts[index + 1]?.heading.depth ?? 0;
      const role = this.roleOf(part, below > heading.depth);
      this.roles.set(heading, role);
      if (role === 'phase') this.phaseDepth = heading.depth;
    }
    return this.roles;
  }

  /** Headings that say what stands below them, one deeper than that of a step. */
  private findLabels(): void {
    let above: OutlineLine | undefined;
    for (const { heading } of this.parts) {
      const isDeeper = above !== undefined && above !== this.title?.heading && above.depth < heading.depth;
      if (isDeeper && labelColumn(heading.text) !== undefined) this.roles.set(heading, 'label');
      else above = heading;
    }
  }

  private roleOf({ heading, lines }: Part, isInner: boolean): Role {
    const { text, depth } = heading;
    const { steps } = this.knowledge;
    const isBelowPhase = this.phaseDepth !== undefined && depth > this.phaseDepth;
    if (text.length > LONGEST_TITLE) return 'other';
    if (this.isPhase(text) && (isInner || !isBelowPhase || this.isPhaseTitle(text))) return 'phase';
    const isKnown = steps.isStep(text) && (isBelowPhase || HAS_ID.test(text) || !this.phaseDepths.has(depth));
    if (heading === this.title?.heading && !isKnown) return 'other';
    if (isKnown && !isInner) return 'step';
    if (isInner) return isBelowPhase ? 'other' : 'phase';
    const holdsSteps = areSteps(lines, this.knowledge);
    if (isBelowPhase) return holdsSteps ? 'other' : 'step';
    if (!holdsSteps && isToldAtOnce(lines)) return 'step';
    return lines.some(({ what }) => what === 'item') ? 'phase' : 'other';
  }

  private isPhaseTitle(text: string): boolean {
    const { title } = partedPhase(text);
    return title !== '' && this.knowledge.steps.phaseOf(title) !== undefined;
  }
}

/** A title that begins with the id of a step. */
const HAS_ID = /^\p{Lu}\d/u;

/** The title of a whole file: its first heading, above which none stands. */
function titleOf(parts: readonly Part[]): Part | undefined {
  const [first, ...others] = parts;
  const isAbove = others.every(({ heading }) => heading.depth > (first?.heading.depth ?? 0));
  return isAbove ? first : undefined;
}
