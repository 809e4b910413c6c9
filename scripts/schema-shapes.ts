// What scripts/schemas.mjs makes JSON Schemas of.
export { toJSONSchema } from 'zod/mini';
export {
  absence,
  count as numberAsked,
  documentShape,
  isoDate,
  KIND_SHAPES,
  numberOfDays,
  numberOfPeople,
  numberOfSteps,
  settingsShape,
  smallestGroup,
  text,
} from '../src/document/shapes.js';
export { zodOf } from '../src/document/zod-shape.js';
export { RULES } from '../src/rules/all.js';
export { lintShape } from '../src/lint/parts.js';
export { statusShape } from '../src/status/status-shape.js';
export { count as wholeNumber, date, ordinal } from '../src/document/value-shapes.js';
