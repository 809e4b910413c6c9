const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

/** What is said about files that are to be imported, in English. */
export const enImportingNotices = {
  'other-program': ({ path, what }: { path: string; what: string }) =>
    `${path} is ${what}; save it as .docx, .xlsx or .csv`,
  'older-office': () => 'a file of an older Word or Excel, or one with a password',
  'a-pdf': () => 'a PDF',
  'rich-text': () => 'rich text',
  'web-page': () => 'it is a web page; save it as .docx, .xlsx or .csv',
  'not-imported-here': ({ path }: { path: string }) =>
    `${path} is not a file that can be read here: Word (.docx), Excel (.xlsx), CSV, Markdown`,
  'not-importable': ({ path, said }: { path: string; said: string }) => `${path} cannot be read: ${said}`,
  'damaged-file': () => 'it is damaged',
  'too-large-to-import': () => 'it is too large',
  'too-many-lines': ({ most }: { most: number }) => `it has more than ${most} lines`,
  'too-many-rows': ({ most }: { most: number }) => `it has more than ${most} rows`,
  'too-many-sheets': ({ most }: { most: number }) => `it has more than ${most} sheets`,
  'too-many-merged-cells': ({ most }: { most: number }) => `it has more than ${most} merged cells`,
  'too-many-characters': ({ most }: { most: number }) => `it holds more than ${most} characters`,
  'too-long-text': ({ most }: { most: number }) => `a text in it is longer than ${most} characters`,
  'unclosed-quotation': ({ line }: { line: number }) =>
    `line ${line} opens quotation marks that are never closed`,
  'part-too-large': ({ name }: { name: string }) => `${name} is too large`,
  'part-too-deep': () => 'a part is nested too deeply',
  'part-with-doctype': () => 'a part declares a type of document',
  'no-checklist': ({ path, heads }: { path: string; heads: readonly string[] }) =>
    `${path} holds no table with steps under a head such as ${quoted(heads)}, nor a list of steps`,
  'too-many-steps': ({ path, most }: { path: string; most: number }) => `${path} has more than ${most} steps`,
  'looks-like-prose': ({
    path,
    title,
    headings,
    isAll,
    kind,
  }: {
    path: string;
    title: string;
    headings: readonly string[];
    isAll: boolean;
    kind: string;
  }) => {
    const called = title.toLowerCase();
    const article = /^[aeiou]/.test(called) ? 'an' : 'a';
    return `${path} looks like ${article} ${called} (${quoted(headings)}${isAll ? '' : ' …'}), not like a checklist; --kind ${kind} imports it`;
  },
  'kind-without-steps': ({ kind, such }: { kind: string; such: string }) =>
    `--kind must be a kind that has steps, such as ${such}; the entries of ${kind} are not steps`,
  'kind-without-ids': ({ kind, step }: { kind: string; step: string }) =>
    `--kind must be a kind whose steps have ids; ${kind} has “${step}” without one`,
  'no-section-named': ({ path, kind, titles }: { path: string; kind: string; titles: readonly string[] }) =>
    `${path} has no heading that names a section of ${kind}; such headings are ${quoted(titles)}`,
  'endless-markup': ({ path }: { path: string }) =>
    `${path} contains code or HTML that does not end, so everything after it would be part of it`,
  'too-much-for-document': ({ path }: { path: string }) => `${path} has more in it than a document may have`,
  'imported-there': ({ path }: { path: string }) =>
    `${path} already exists; nothing was written: remove it if nobody has written in it yet, or see with --dry-run what to take over`,
};
