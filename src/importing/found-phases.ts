import type { FoundPhase, FoundStep, PassedOver, Place } from './checklist.js';

/** What a file holds of a checklist, and what of it is no part of one. */
export interface Checklist {
  readonly phases: readonly FoundPhase[];
  readonly passedOver: readonly PassedOver[];
}

/** The phases and steps of a file while they are read. */
export class FoundPhases {
  private readonly passedOver: PassedOver[] = [];
  private readonly phases: { title: string | undefined; steps: FoundStep[] }[] = [];

  /** The title of the phase in hand. */
  get title(): string | undefined {
    return this.phases.at(-1)?.title;
  }

  /** The steps of the phase in hand. */
  get steps(): FoundStep[] {
    return (this.phases.at(-1) ?? this.begin(undefined)).steps;
  }

  begin(title: string | undefined) {
    const phase = { title, steps: [] };
    this.phases.push(phase);
    return phase;
  }

  /** Takes a line for no part of a checklist. */
  passOver(place: Place | undefined, text: string): void {
    if (text !== '') this.passedOver.push({ place, text });
  }

  /** All that was found; a phase without steps is told like any other line. */
  end(): Checklist {
    for (const { title = '', steps } of this.phases) if (steps.length === 0) this.passOver(undefined, title);
    return { phases: this.phases, passedOver: this.passedOver };
  }
}
