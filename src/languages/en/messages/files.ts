import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

/** What the tool says about files and what all documents have, in English. */
export const enFilesMessages = {
  'yaml-syntax': ({ detail }: { detail: string }) => `This is not valid YAML: ${detail}.`,
  'yaml-open-quote': ({ detail }: { detail: string }) =>
    `This quotation mark is never closed: add ${detail} where the value ends.`,
  'yaml-after-quote': ({ detail }: { detail: string }) =>
    `“${detail}” comes after the quotation mark that ends the value: put the other kind of quotation mark around all of it, "…" or '…'.`,
  'yaml-open-bracket': ({ detail }: { detail: string }) => `This bracket is not closed: add ${detail}.`,
  'yaml-stray-bracket': ({ detail }: { detail: string }) => `This ${detail} closes nothing that was opened.`,
  'yaml-no-value': ({ detail }: { detail: string }) =>
    `“${detail}” is not a key with a value: put a colon and a space between them.`,
  'yaml-colon-in-value': (_: object) =>
    'This value contains a colon that YAML takes for the end of a key: put the value in quotation marks.',
  'yaml-list-beside-key': (_: object) =>
    'A list begins on a line of its own, or goes in square brackets: [first, second].',
  'yaml-reserved-start': ({ detail }: { detail: string }) =>
    `A value cannot begin with ${detail}: put it in quotation marks.`,
  'yaml-escape': (_: object) =>
    `Within "…" a backslash begins a special character: write it twice, or put '…' around the value.`,
  'yaml-indent': ({ detail }: { detail: string }) =>
    `“${detail}” is not indented like the keys beside it: begin them all in the same column.`,
  'yaml-tab': (_: object) => 'Indent lines with spaces, never with tabs.',
  'yaml-construct': ({ detail }: { detail: string }) =>
    CONSTRUCTS[detail] ?? `YAML’s ${detail} is not used here; write the value itself.`,
  'yaml-too-large': ({ detail }: { detail: string }) =>
    `Too much for a file like this: the limit is ${detail}.`,
  'yaml-duplicate-key': ({ key }: { key: string }) =>
    `The key “${key}” appears here a second time; only the first counts.`,
  'frontmatter-engine': ({ engine }: { engine: string }) =>
    `The first line must be “---” alone: “${engine}” names an engine, which is never run.`,
  'frontmatter-late': (_: object) =>
    'The frontmatter must begin on the first line; remove the blank lines above it.',
  'frontmatter-unopened': (_: object) =>
    'The frontmatter begins with a first line of “---” alone: three hyphens, with no space before them.',
  'frontmatter-unclosed': (_: object) => 'The frontmatter must end with a line of “---” alone.',
  'misspelled-mark': ({ text, mark }: { text: string; mark: string }) =>
    `“${text}” hides nothing from customers: the mark that does is “${mark}”.`,
  'misspelled-key': ({ key, nearest }: { key: string; nearest: string }) =>
    `“${key}” is not a known key; did you mean “${nearest}”?`,
  'unreadable-encoding': (_: object) => 'This file is not UTF-8 text; save it as UTF-8.',
  'unreadable-nul': (_: object) => 'This file contains NUL bytes, so it is not text.',
  'unreadable-type': (_: object) => 'This is not a file that can be read, but a folder, a pipe or a device.',
  'unreadable-link': (_: object) => 'This link leads nowhere, or out of the workspace.',
  'unreadable-permission': (_: object) => 'You have no permission to read this.',
  'unreadable-access': ({ code }: { code: string }) => `This could not be read (${code}).`,
  'unresolved-conflict': (_: object) =>
    'This merge is not finished: keep what you need of both versions, and delete the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
  'too-large': ({ size, limit }: { size: string; limit: string }) =>
    `This file is ${size}; a document may be at most ${limit}.`,
  'too-many-findings': ({ most, more }: { most: number; more: number }) =>
    `There ${more === 1 ? 'is' : 'are'} ${plural(more, 'more finding', 'more findings')} here; no more than ${most} are shown for one document.`,
  'too-complex': (_: object) =>
    'This text nests or repeats markup so much that it cannot be read in a reasonable time.',
  'kind-missing': ({ known }: { known: string }) =>
    `The frontmatter does not say what this is: add “kind:” with one of ${known}.`,
  'unknown-kind': ({ kind, nearest, known }: { kind: string; nearest: string; known: string }) =>
    `There is no kind “${kind}”${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'duplicate-id': ({ id, path, line }: { id: string; path: string; line: number }) =>
    `The id “${id}” is already taken by ${path}:${line}; ids must be unique in a workspace.`,
  'template-empty': (_: object) => 'This template has no section (##), so it asks nothing of a document.',
  'template-gate': ({ phase, word, nearest }: { phase: string; word: string; nearest: string }) =>
    `The gate of ${phase} names “${word}”, which is neither a phase nor a step of this template${did(nearest)}${nearest === '' ? '.' : ''}`,
  'template-gate-order': ({ phase, word }: { phase: string; word: string }) =>
    `The gate of ${phase} names “${word}”, which does not come before ${phase}.`,
  'template-section-twice': ({ title, line }: { title: string; line: number }) =>
    `“${title}” stands in this template twice, here and on line ${line}.`,
  'template-status': ({ status, nearest, known }: { status: string; nearest: string; known: string }) =>
    `There is no status “${status}”${nearest === '' ? `: expected one of ${known}.` : did(nearest)}`,
  'template-signed': (_: object) =>
    'This line signs the step in every document that is made of this template: take it out.',
  'template-waived': (_: object) =>
    'This line waives the step in every document that is made of this template: take it out.',
  'template-anchor': ({ step, anchor, nearest }: { step: string; anchor: string; nearest: string }) =>
    `${step} is calculated from “${anchor}”, which is neither a step nor under “dates” of this template${did(nearest)}${nearest === '' ? '.' : ''}`,
  'template-anchor-signed': ({ step, anchor, nearest }: { step: string; anchor: string; nearest: string }) =>
    `${step} is calculated from “signed(${anchor})”, but “${anchor}” is no step of this template${did(nearest)}${nearest === '' ? '.' : ''}`,
  'template-responsible': ({ word, nearest }: { word: string; nearest: string }) =>
    `“${word}” is neither a role of this template nor somebody in serviceplan.yaml${did(nearest)}`,
  'template-place': ({ place }: { place: string }) =>
    `No template is looked for here: this one belongs in ${place}.`,
  'template-kind': ({ kind, name }: { kind: string; name: string }) =>
    `This template is of the kind “${kind}” but its file is named ${name}.`,
  'template-language': ({ language, folder }: { language: string; folder: string }) =>
    `This template is in “${language}” but its folder is ${folder}.`,
  'disable-form': (_: object) =>
    'This comment silences nothing: write “<!-- serviceplan-disable-next-line rule -- reason -->”.',
  'disable-without-reason': ({ rule }: { rule: string }) =>
    `This comment silences nothing, because it gives no reason: end it with “${rule} -- reason”.`,
  'disable-firm': ({ rule }: { rule: string }) =>
    `“${rule}” cannot be silenced by a comment: it judges what people have vouched for.`,
  'disable-among-fields': ({ step }: { step: string }) =>
    `This comment ends the list of fields of ${step}: put it at the end of the line before.`,
  'unused-disable': ({ rule }: { rule: string }) =>
    `This comment silences “${rule}”, but the next line has no such finding.`,
  'broken-link': ({ target }: { target: string }) => `There is no file ${target} in this workspace.`,
};

const CONSTRUCTS: Readonly<Record<string, string>> = {
  'no map': 'Expected lines of “key: value” here.',
  'key that is no word': 'A key is a plain word, not empty and not a list.',
  'second document': 'A file like this is one YAML document; remove the line “---” or “...”.',
};
