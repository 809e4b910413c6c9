import type { Meaning, PlanDocument, SignOff, Step } from '../document/document.js';
import { isIsoDate } from '../calendar/date.js';
import { contentDigest, shortDigest } from './digest.js';

/** What a key signs for a sign-off, in the form that docs/keys.md sets out byte by byte. */
export interface Statement {
  /** The document's id. */
  readonly document: string;
  /** The step's id. */
  readonly step: string;
  /** The whole digest of the step's content: a version, a colon, 64 hex digits. */
  readonly content: string;
  readonly signer: string;
  /** The day of signing, `YYYY-MM-DD`. */
  readonly date: string;
  readonly meaning: Meaning;
}

/** The facts of a statement, in the order in which they are written and compared. */
const FACTS = ['document', 'step', 'content', 'signer', 'date', 'meaning'] as const;

const FIRST_LINE = 'serviceplan sign-off statement 1';
const MEANINGS: readonly string[] = ['done', 'approved', 'not approved'] satisfies readonly Meaning[];

/** The statement of a sign-off of a step as it stands now. */
export function statementOf({ source, frontmatter }: PlanDocument, step: Step, signOff: SignOff): Statement {
  const document = frontmatter.id?.value ?? '';
  const content = contentDigest(source, document, step, signOff);
  const { name, date, meaning } = signOff;
  return { document, step: step.id.value, content, signer: name.value, date: date.value, meaning };
}

/** The text of a statement, as it is signed: UTF-8, NFC, every line ended by one line feed. */
export function statementText(statement: Statement): string {
  const lines = FACTS.map((fact) => `${fact}: ${statement[fact]}`);
  return `${[FIRST_LINE, ...lines].join('\n')}\n`.normalize('NFC');
}

/** Reads a statement's text. Nothing where it is not exactly one, its line ends aside. */
export function parseStatement(text: string): Statement | undefined {
  const [first, ...lines] = text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  if (first !== FIRST_LINE || lines.length !== FACTS.length) return undefined;
  const values: string[] = [];
  for (const [index, fact] of FACTS.entries()) {
    const line = lines[index] as string;
    if (!line.startsWith(`${fact}: `)) return undefined;
    values.push(line.slice(fact.length + 2));
  }
  const [document, step, content, signer, date, meaning] = values as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const isWhole = /^\d{1,3}:[0-9a-f]{64}$/.test(content) && isIsoDate(date) && MEANINGS.includes(meaning);
  return isWhole ? { document, step, content, signer, date, meaning: meaning as Meaning } : undefined;
}

/** The first fact in which two statements differ. Contents are compared last: they hold all the others. */
export function differingFact(a: Statement, b: Statement): keyof Statement | undefined {
  const same = (fact: keyof Statement) => a[fact].normalize('NFC') === b[fact].normalize('NFC');
  return (['document', 'step', 'signer', 'date', 'meaning', 'content'] as const).find((fact) => !same(fact));
}

/** The digest that a sign-off carries for which a statement was made. */
export function digestIn({ content }: Statement): string {
  return shortDigest(content);
}
