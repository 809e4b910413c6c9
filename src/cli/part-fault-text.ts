import type { PartFault } from '../status/parts.js';

/** Why parts are not the whole of one run, for people. */
export function partFaultText(fault: PartFault): string {
  switch (fault.type) {
    case 'missing':
      return `part ${fault.index}/${fault.count} is missing that goes with ${fault.file}: of the same files, settings, day and flags`;
    case 'again':
      return `${fault.files.join(' and ')} are both part ${fault.index} of the same run; leave one out`;
    case 'other':
      return `${fault.files.join(' and ')} are no parts of one run: files, settings, day or flags differ`;
  }
}
