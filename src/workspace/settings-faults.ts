import type { PlanDocument } from '../document/document.js';

/** The settings have faults, so nothing can be judged by them. */
export class SettingsFaults extends Error {
  override readonly name = 'SettingsFaults';

  /** @param document the settings file, as a document that carries its faults */
  constructor(readonly document: PlanDocument) {
    super('the settings have faults');
  }
}
