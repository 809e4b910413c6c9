import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import type { PlanDocument } from '../../src/document/document.js';
import { DEFAULT_SETTINGS } from '../../src/document/settings.js';
import { parse } from '../../src/library.js';
import { type CheckContext, checkDocument } from '../../src/lint/check.js';
import { fixDocument } from '../../src/lint/fix.js';
import { applyEdits } from '../../src/text/edit.js';
import { kindsOf } from './kinds.js';

const calendar = makeWorkCalendar(await loadHolidays('GB'), DEFAULT_SETTINGS.ownDays);
const person = (key: string, name: string) => ({
  ...{ key, name, email: undefined, roles: [], deputy: undefined, until: undefined },
  ...{ absent: [], workloadLimit: undefined },
});

/** How a lifecycle of the test's workspace begins, up to the due date of its first step. */
export const LIFECYCLE_BEGINS = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik Properties
---

# Lifecycle checklist – Nordvik Properties

## A Preparation for cooperation

### A1 Market analysis

- Responsible: anna
`;

/** Lints and fixes texts without files, by the templates of a folder. */
export function fixer({ templates = 'templates' } = {}) {
  const context: CheckContext = {
    settings: { ...DEFAULT_SETTINGS, people: new Map([['anna', person('anna', 'Anna Berg')]]) },
    kinds: kindsOf(templates),
    calendar,
    today: '2026-11-22',
  };
  const check = (document: PlanDocument) =>
    checkDocument(document, context, {
      firstWithId: new Map(),
      brokenLinks: new Set(),
      pinned: new Map(),
      loadBefore: new Map(),
    });

  return {
    check,
    /** What is left when everything in a text that can be mended is. */
    fixed: async (text: string, unsafe = false) => {
      const document = parse(text);
      const result = await fixDocument(document, { check, parse: (source) => parse(source.text), unsafe });
      const { source } = result.document;
      if (applyEdits(document.source.text, result.edits) !== source.text) {
        throw new Error('the edits do not make the text');
      }
      return { ...result, before: document, text: source.text, left: result.findings };
    },
  };
}
