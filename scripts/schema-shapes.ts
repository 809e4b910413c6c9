// What scripts/schemas.mjs makes JSON Schemas of.
export { toJSONSchema } from 'zod/mini';
export {
  absence,
  documentShape,
  isoDate,
  KIND_SHAPES,
  numberOfDays,
  numberOfPeople,
  numberOfSteps,
  settingsShape,
  text,
} from '../src/document/shapes.js';
export { zodOf } from '../src/document/zod-shape.js';
export { RULES } from '../src/rules/all.js';
