import type { Span } from '../text/span.js';
import type { Fault } from './document.js';
import { hasShape, type Shape } from './shape.js';

/** The place of the value that a path leads to, or of the path's last key. */
export type SpanAt = (path: readonly PropertyKey[], of?: 'value' | 'key') => Span;

/**
 * Says what data lacks of a shape, each at the place that `spanAt` gives for its path. It costs too much to load where
 * nothing is wrong, so that it is not at hand in the first place.
 *
 * @param rule the rule that the faults belong to
 */
export type ShapeAuthority = (shape: Shape, data: unknown, spanAt: SpanAt, rule: string) => Fault[];

/** Thrown where data does not have its shape and no authority is there to say why. */
export const UNSHAPELY = new Error('unshapely');

/** What a shape finds wrong with data; the authority is asked only where something is. @throws UNSHAPELY without one */
export function unshapely(
  authority: ShapeAuthority | undefined,
  ...[shape, data, spanAt, rule]: Parameters<ShapeAuthority>
): Fault[] {
  if (hasShape(shape, data)) return [];
  if (!authority) throw UNSHAPELY;
  return authority(shape, data, spanAt, rule);
}
