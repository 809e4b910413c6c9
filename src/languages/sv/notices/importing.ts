import type { enImportingNotices } from '../../en/notices/importing.js';

const quoted = (texts: readonly string[]) => texts.map((text) => `”${text}”`).join(', ');
const many = (count: number) => count.toLocaleString('sv');

/** What is said about files that are to be imported, in Swedish. */
export const svImportingNotices: typeof enImportingNotices = {
  'other-program': ({ path, what }) => `${path} är ${what}; spara den som .docx, .xlsx eller .csv`,
  'older-office': () => 'en fil från en äldre version av Word eller Excel, eller är lösenordsskyddad',
  'a-pdf': () => 'en PDF',
  'rich-text': () => 'en RTF-fil',
  'web-page': () => 'den är en webbsida; spara den som .docx, .xlsx eller .csv',
  'not-imported-here': ({ path }) =>
    `${path} har ett format som inte går att läsa; det ska vara Word (.docx), Excel (.xlsx), CSV eller Markdown`,
  'not-importable': ({ path, said }) => `${path} går inte att läsa: ${said}`,
  'damaged-file': () => 'filen är skadad',
  'too-large-to-import': () => 'filen är för stor',
  'too-many-lines': ({ most }) => `filen har fler än ${many(most)} rader`,
  'too-many-rows': ({ most }) => `filen har fler än ${many(most)} rader`,
  'too-many-sheets': ({ most }) => `filen har fler än ${many(most)} blad`,
  'too-many-merged-cells': ({ most }) => `filen har fler än ${many(most)} sammanfogade celler`,
  'too-many-characters': ({ most }) => `filen innehåller fler än ${many(most)} tecken`,
  'too-long-text': ({ most }) => `en text i filen är längre än ${many(most)} tecken`,
  'unclosed-quotation': ({ line }) => `ett citattecken på rad ${line} saknar sitt avslut`,
  'part-too-large': ({ name }) => `${name} är för stor`,
  'part-too-deep': () => 'en del av filen är för djupt nästlad',
  'part-with-doctype': () => 'en del av filen innehåller en DOCTYPE-deklaration',
  'no-checklist': ({ path, heads }) =>
    `${path} innehåller varken en tabell med steg, under rubriker som ${quoted(heads)}, eller en lista med steg`,
  'too-many-steps': ({ path, most }) => `${path} har fler än ${many(most)} steg`,
  'looks-like-prose': ({ path, title, headings, isAll, kind }) =>
    `${path} ser ut att vara av typen ”${title}” (${quoted(headings)}${isAll ? '' : ' …'}), inte en checklista; --kind ${kind} importerar den`,
  'kind-without-steps': ({ kind, such }) =>
    `--kind ska vara en dokumenttyp med steg, till exempel ${such}; det som står i ${kind} är inte steg`,
  'kind-without-ids': ({ kind, step }) =>
    `--kind ska vara en dokumenttyp vars steg har id; i ${kind} saknar ”${step}” id`,
  'no-section-named': ({ path, kind, titles }) =>
    `${path} har ingen rubrik som motsvarar ett avsnitt i ${kind}; avsnitten heter ${quoted(titles)}`,
  'endless-markup': ({ path }) =>
    `${path} innehåller kod eller HTML som aldrig avslutas, så allt som följer skulle bli en del av den`,
  'too-much-for-document': ({ path }) => `${path} innehåller mer än vad som får plats i ett dokument`,
  'imported-there': ({ path }) =>
    `${path} finns redan; inget har skrivits: ta bort filen om ingen har skrivit i den än, eller se med --dry-run vad som kan föras över`,
};
