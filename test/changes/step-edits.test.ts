import { describe, expect, it } from 'vitest';
import { addField, removeField, setField } from '../../src/changes/step-edits.js';
import type { FieldId, PlanDocument, Step } from '../../src/document/document.js';
import { parse } from '../../src/library.js';
import { applyEdits } from '../../src/text/edit.js';

const FRONT = '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n';

/** The document of a step's text, under a heading `### A1 Title`. */
function documentOf(step: string, front = FRONT): { document: PlanDocument; step: Step } {
  const document = parse(`${front}### A1 Title\n${step}`, 'x.md');
  return { document, step: document.steps[0] as Step };
}

/** What becomes of a step's text when a field is given a value. */
function set(text: string, id: FieldId, value: string, front = FRONT): string {
  const { document, step } = documentOf(text, front);
  const edit = setField(document, step, id, value);
  const changed = applyEdits(document.source.text, edit ? [edit] : []);
  return changed.slice(`${front}### A1 Title\n`.length);
}

describe('setting a field', () => {
  it.each<[why: string, before: string, id: FieldId, value: string, after: string]>([
    ['replaces a value', '\n- Responsible: anna\n', 'responsible', 'bo', '\n- Responsible: bo\n'],
    [
      'fills an empty one',
      '\n- Responsible:\n- Due: x\n',
      'responsible',
      'bo',
      '\n- Responsible: bo\n- Due: x\n',
    ],
    ['fills one with a blank', '\n- Responsible: \n', 'responsible', 'bo', '\n- Responsible: bo\n'],
    [
      'fills one before a comment',
      '\n- Responsible: <!-- internal -->\n',
      'responsible',
      'bo',
      '\n- Responsible: bo <!-- internal -->\n',
    ],
    [
      'keeps a comment after it',
      '\n- Responsible: anna <!-- internal -->\n',
      'responsible',
      'bo',
      '\n- Responsible: bo <!-- internal -->\n',
    ],
    [
      'keeps a comment before it that holds the same word',
      '\n- Responsible: <!-- anna until May --> anna\n',
      'responsible',
      'bo',
      '\n- Responsible: <!-- anna until May --> bo\n',
    ],
    [
      'keeps comments around it',
      '\n- Responsible: <!-- anna --> anna <!-- anna -->\n',
      'responsible',
      'bo',
      '\n- Responsible: <!-- anna --> bo <!-- anna -->\n',
    ],
    [
      'keeps the marks of its label',
      '\n- **Responsible:** anna\n',
      'responsible',
      'bo',
      '\n- **Responsible:** bo\n',
    ],
    [
      'replaces a value with marks',
      '\n- Responsible: *anna*\n',
      'responsible',
      'bo',
      '\n- Responsible: *bo*\n',
    ],
    [
      'replaces a wrapped value whole',
      '\n- Waived: Anna, 2026-01-02,\n  too long\n- Sign-off: A, 2026-01-01\n',
      'waived',
      'Bo, 2026-01-03, new',
      '\n- Waived: Bo, 2026-01-03, new\n- Sign-off: A, 2026-01-01\n',
    ],
    [
      'puts a new one before those that come after it',
      '\n- Due: 2026-01-01\n- Every: 3 m\n',
      'responsible',
      'bo',
      '\n- Responsible: bo\n- Due: 2026-01-01\n- Every: 3 m\n',
    ],
    [
      'puts a new one after those that come before it',
      '\n- Responsible: anna\n- Sign-off: A, 2026-01-01\n\nText\n',
      'due',
      '2026-01-01',
      '\n- Responsible: anna\n- Due: 2026-01-01\n- Sign-off: A, 2026-01-01\n\nText\n',
    ],
    [
      'puts it last where a field is out of order',
      '\n- Sign-off: A, 2026-01-01\n- Responsible: anna\n',
      'waived',
      'B, 2026-01-02, no',
      '\n- Sign-off: A, 2026-01-01\n- Responsible: anna\n- Waived: B, 2026-01-02, no\n',
    ],
    ['makes the list', '', 'responsible', 'bo', '\n- Responsible: bo\n'],
    ['makes the list before prose', '\nText\n', 'responsible', 'bo', '\n- Responsible: bo\n\nText\n'],
    ['parts the list from prose', 'Text\n', 'responsible', 'bo', '\n- Responsible: bo\n\nText\n'],
    [
      'makes the list after a comment',
      '\n<!-- internal -->\n\nText\n',
      'responsible',
      'bo',
      '\n<!-- internal -->\n\n- Responsible: bo\n\nText\n',
    ],
    [
      'joins the list of points',
      '\n- [ ] One\n- [ ] Two\n',
      'responsible',
      'bo',
      '\n- Responsible: bo\n- [ ] One\n- [ ] Two\n',
    ],
    [
      'stands apart where the list does',
      '\n- Responsible: anna\n\n- Due: 2026-01-01\n\n- [ ] One\n',
      'every',
      '3 m',
      '\n- Responsible: anna\n\n- Due: 2026-01-01\n\n- Every: 3 m\n\n- [ ] One\n',
    ],
    [
      'stands apart where one field and a point do',
      '\n- Responsible: anna\n\n- [ ] One\n',
      'due',
      '2026-01-01',
      '\n- Responsible: anna\n\n- Due: 2026-01-01\n\n- [ ] One\n',
    ],
    [
      'uses the marker of the list',
      '\n*   Responsible: anna\n',
      'due',
      '2026-01-01',
      '\n*   Responsible: anna\n*   Due: 2026-01-01\n',
    ],
    [
      'needs no line end at the end',
      '\n- Responsible: anna',
      'due',
      '2026-01-01',
      '\n- Responsible: anna\n- Due: 2026-01-01',
    ],
  ])('%s', (_, before, id, value, after) => {
    expect(set(before, id, value)).toBe(after);
    // With the line ends of Windows, and with the values of the step read again.
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const front = windows(`${FRONT}### A1 Title\n`);
    const { document, step } = documentOf(before);
    const again = parse(windows(document.source.text), 'x.md');
    const edit = setField(again, again.steps[0] as Step, id, value);
    const changed = applyEdits(again.source.text, edit ? [edit] : []);
    expect(changed).toBe(front + windows(after));
    const read = parse(changed, 'x.md');
    expect(read.steps[0]?.fields.find((field) => field.id === id)?.value.text).toBe(value);
    expect(read.steps[0]?.tasks).toHaveLength(step.tasks.length);
    expect(read.faults.length).toBeLessThanOrEqual(document.faults.length);
  });

  it('changes nothing where the value stands there', () => {
    const { document, step } = documentOf('\n- Responsible: anna\n');
    expect(setField(document, step, 'responsible', 'anna')).toBeUndefined();
  });

  it.each([
    ['sv', 'Ansvarig'],
    ['nb', 'Ansvarlig'],
    ['en', 'Responsible'],
  ])('speaks the language of the document: %s', (language, label) => {
    const front = FRONT.replace('language: en', `language: ${language}`);
    expect(set('\nText\n', 'responsible', 'bo', front)).toBe(`\n- ${label}: bo\n\nText\n`);
  });

  it('stands under a heading with marks at its end', () => {
    const document = parse(`${FRONT}### A1 Title ###\n\nText\n`, 'x.md');
    const edit = setField(document, document.steps[0] as Step, 'responsible', 'bo');
    expect(applyEdits(document.source.text, edit ? [edit] : [])).toContain(
      '### A1 Title ###\n\n- Responsible: bo\n\nText\n',
    );
  });
});

describe('adding and removing a line', () => {
  it('adds a second of its kind after the first', () => {
    const { document, step } = documentOf('\n- Sign-off: A, 2026-01-01\n- Waived: B, 2026-01-02, no\n');
    const edit = addField(document, step, 'sign-off', 'A, 2026-02-01');
    expect(applyEdits(document.source.text, [edit])).toContain(
      '\n- Sign-off: A, 2026-01-01\n- Sign-off: A, 2026-02-01\n- Waived: B, 2026-01-02, no\n',
    );
  });

  it.each([
    ['\n- Responsible: a\n- Due: 2026-01-01\n', 0, '\n- Due: 2026-01-01\n'],
    ['\n- Responsible: a\n- Due: 2026-01-01\n\nText\n', 1, '\n- Responsible: a\n\nText\n'],
    ['\n- Responsible: a\n\nText\n', 0, '\nText\n'],
    ['\n- Waived: a, 2026-01-01,\n  long\n\nText\n', 0, '\nText\n'],
  ])('takes a line away: %j', (before, index, after) => {
    const { document, step } = documentOf(before);
    const edit = removeField(document, step, step.fields[index] as Step['fields'][number]);
    expect(applyEdits(document.source.text, [edit])).toBe(`${FRONT}### A1 Title\n${after}`);
  });
});
