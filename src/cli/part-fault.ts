import type { PartFault } from '../status/parts.js';
import { type Unusable, unusable } from '../languages/unusable.js';

/** Why parts are not the whole of one run. */
export function partFault(fault: PartFault): Unusable {
  switch (fault.type) {
    case 'missing': {
      const { index, count, file } = fault;
      return unusable('part-missing', { index, count, file });
    }
    case 'again': {
      const [one, other] = fault.files;
      return unusable('part-again', { one, other, index: fault.index });
    }
    case 'other': {
      const [one, other] = fault.files;
      return unusable('part-other', { one, other });
    }
  }
}
