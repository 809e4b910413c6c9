import type { enImportingNotices } from '../../en/notices/importing.js';

const quoted = (texts: readonly string[]) => texts.map((text) => `«${text}»`).join(', ');
const many = (count: number) => count.toLocaleString('nb');

/** What is said about files that are to be imported, in Norwegian. */
export const nbImportingNotices: typeof enImportingNotices = {
  'other-program': ({ path, what }) => `${path} er ${what}; lagre den som .docx, .xlsx eller .csv`,
  'older-office': () => 'en fil fra en eldre versjon av Word eller Excel, eller er passordbeskyttet',
  'a-pdf': () => 'en PDF',
  'rich-text': () => 'en RTF-fil',
  'web-page': () => 'den er en nettside; lagre den som .docx, .xlsx eller .csv',
  'not-imported-here': ({ path }) =>
    `${path} har et format som ikke kan leses; det skal være Word (.docx), Excel (.xlsx), CSV eller Markdown`,
  'not-importable': ({ path, said }) => `${path} kan ikke leses: ${said}`,
  'damaged-file': () => 'filen er skadet',
  'too-large-to-import': () => 'filen er for stor',
  'too-many-lines': ({ most }) => `filen har flere enn ${many(most)} linjer`,
  'too-many-rows': ({ most }) => `filen har flere enn ${many(most)} rader`,
  'too-many-sheets': ({ most }) => `filen har flere enn ${many(most)} ark`,
  'too-many-merged-cells': ({ most }) => `filen har flere enn ${many(most)} sammenslåtte celler`,
  'too-many-characters': ({ most }) => `filen inneholder flere enn ${many(most)} tegn`,
  'too-long-text': ({ most }) => `en tekst i filen er lengre enn ${many(most)} tegn`,
  'unclosed-quotation': ({ line }) => `et anførselstegn på linje ${line} blir aldri avsluttet`,
  'part-too-large': ({ name }) => `${name} er for stor`,
  'part-too-deep': () => 'en del av filen har for mange nivåer',
  'part-with-doctype': () => 'en del av filen inneholder en DOCTYPE-deklarasjon',
  'no-checklist': ({ path, heads }) =>
    `${path} inneholder verken en tabell med trinn, under overskrifter som ${quoted(heads)}, eller en liste med trinn`,
  'too-many-steps': ({ path, most }) => `${path} har flere enn ${many(most)} trinn`,
  'looks-like-prose': ({ path, title, headings, isAll, kind }) =>
    `${path} ser ut til å være av typen «${title}» (${quoted(headings)}${isAll ? '' : ' …'}), ikke en sjekkliste; --kind ${kind} importerer den`,
  'kind-without-steps': ({ kind, such }) =>
    `--kind skal være en dokumenttype med trinn, for eksempel ${such}; det som står i ${kind}, er ikke trinn`,
  'kind-without-ids': ({ kind, step }) =>
    `--kind skal være en dokumenttype der trinnene har id; i ${kind} mangler «${step}» id`,
  'no-section-named': ({ path, kind, titles }) =>
    `${path} har ingen overskrift som svarer til et avsnitt i ${kind}; avsnittene heter ${quoted(titles)}`,
  'endless-markup': ({ path }) =>
    `${path} inneholder kode eller HTML som aldri avsluttes, så alt som følger, ville blitt en del av den`,
  'too-much-for-document': ({ path }) => `${path} inneholder mer enn det er plass til i et dokument`,
  'imported-there': ({ path }) =>
    `${path} finnes fra før; ingenting er skrevet: Slett filen hvis ingen har skrevet i den ennå, eller se med --dry-run hva som kan tas med`,
};
