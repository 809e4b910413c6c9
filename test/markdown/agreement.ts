import { expect } from 'vitest';
import type { Block } from '../../src/markdown/blocks.js';
import { readWithScanner } from '../../src/markdown/line-scanner.js';
import { readWithRemark } from '../../src/markdown/remark-reader.js';

/** The two readers agree, or the scanner leaves the text to the authority. Returns what the scanner made of it. */
export function expectAgreement(text: string, from = 0): Block[] | undefined {
  const scanned = readWithScanner(text, from);
  if (scanned) expect(scanned).toEqual(readWithRemark(text, from));
  return scanned;
}

/** The two readers agree, and the scanner left nothing to the authority. */
export function expectFastAgreement(text: string, from = 0): void {
  expect(expectAgreement(text, from), 'handed to remark').toBeDefined();
}
