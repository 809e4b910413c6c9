import type { Entry, PlanDocument } from '../document/document.js';
import { entryName } from '../document/entry-name.js';
import { eachInline } from '../document/links.js';
import { message } from '../languages/messages.js';
import type { Block, Comment, Item } from '../markdown/blocks.js';
import { trimmedEnd } from '../markdown/text.js';
import { RULES } from '../rules/all.js';
import { addTo } from '../text/add-to.js';
import type { Edit } from '../text/edit.js';
import type { Finding, Message } from '../text/finding.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { firstHints } from '../text/hints.js';
import { nearest } from '../text/nearest.js';
import { endOfLine } from '../text/source.js';
import type { Span } from '../text/span.js';
import { pushAll } from '../text/push-all.js';

/** What every such comment begins with; a text without it holds none. */
const MARK = 'serviceplan-disable';

const DISABLE = /^serviceplan-disable-next-line(?:\s(?!--)([\w\s,-]*))?$/;
/** What stands between the rules and the reason. */
const BECAUSE = /\s--(?=\s|$)/;

const SILENCEABLE: readonly string[] = RULES.filter(({ isFirm }) => !isFirm).map(({ id }) => id);

/** A comment that silences rules for the next line. */
interface Disable {
  readonly comment: Comment;
  readonly rules: readonly string[];
  /** The line it is about. */
  readonly line: Span;
}

/** What is found under the two rules for such comments, without the weight that the settings give it. */
type DisableIssue = Omit<Finding, 'severity'>;

/**
 * Takes out the findings that comments of the document silence, `<!-- serviceplan-disable-next-line rule -- reason -->`,
 * and says what is wrong with such comments: no reason, an unknown rule, a rule that cannot be silenced, nothing to
 * silence. The next line is the next that is not blank; a finding about something missing stands in the line that it
 * belongs before, or at the end of the text.
 *
 * @param isOff whether a rule is not judged at all, so that nobody knows whether there is something to silence
 */
export function applyDisables(
  document: PlanDocument,
  findings: readonly Finding[],
  isOff: (rule: string) => boolean,
): { readonly findings: readonly Finding[]; readonly issues: readonly DisableIssue[] } {
  const { source } = document;
  // A sign that is rare is found sooner.
  if (!source.text.includes('<!--') || !source.text.includes(MARK)) return { findings, issues: [] };
  const issues: DisableIssue[] = [];
  const lines = new NextLines(source.text);
  const meantBy = firstHints((id: string) => nearest(id, SILENCEABLE));
  const disables = commentsOf(document)
    .filter(({ text }) => text.startsWith(MARK))
    .flatMap((comment) => readDisable(comment, lines, issues, meantBy) ?? []);
  const silencing = new Silencing(findings);
  for (const disable of disables) {
    const unused = disable.rules.filter((rule) => !silencing.silences(rule, disable.line) && !isOff(rule));
    const step = unused.length === disable.rules.length ? stepPartedBy(document, disable.comment) : undefined;
    if (step) {
      issues.push({
        rule: 'unused-disable',
        message: message('disable-among-fields', { step: entryName(step) }),
        span: disable.comment.span,
        fix: [moveUp(document, disable.comment)],
      });
      continue;
    }
    for (const rule of unused) {
      issues.push({
        rule: 'unused-disable',
        message: message('unused-disable', { rule }),
        span: disable.comment.span,
        ...(unused.length === disable.rules.length && { fix: [removal(document, disable.comment)] }),
      });
    }
  }
  return { findings: silencing.left(), issues };
}

/** Finds what comments silence. Of comments, and of findings in the line that they are about, there may be thousands. */
class Silencing {
  private readonly silenced = new Set<Finding>();
  /** The findings of each rule, in the order of the text. */
  private readonly byRule = new Map<string, Finding[]>();
  /** Whether a rule found anything in a line that was asked about: by the rule, and where the line begins. */
  private readonly known = new Map<string, boolean>();

  constructor(private readonly findings: readonly Finding[]) {
    for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start))
      addTo(this.byRule, finding.rule, finding);
  }

  /** Silences what a rule found in a line. Whether it found anything there. */
  silences(rule: string, line: Span): boolean {
    const key = `${rule} ${line.start}`;
    const known = this.known.get(key) ?? this.silence(this.byRule.get(rule) ?? [], line);
    this.known.set(key, known);
    return known;
  }

  /** The findings that no comment silences. */
  left(): readonly Finding[] {
    return this.findings.filter((finding) => !this.silenced.has(finding));
  }

  private silence(findings: readonly Finding[], line: Span): boolean {
    const first = lengthOfStart(findings, ({ span }) => span.start < line.start);
    let at = first;
    for (; at < findings.length && (findings[at] as Finding).span.start <= line.end; at++)
      this.silenced.add(findings[at] as Finding);
    return at > first;
  }
}

function readDisable(
  comment: Comment,
  lines: NextLines,
  issues: DisableIssue[],
  meantBy: (id: string) => string | undefined,
): Disable | undefined {
  const report = (said: Message) =>
    issues.push({ rule: 'invalid-disable', message: said, span: comment.span });
  const at = comment.text.search(BECAUSE);
  const [asked, reason] =
    at < 0 ? [comment.text, ''] : [comment.text.slice(0, at), comment.text.slice(at + ' --'.length)];
  const named =
    DISABLE.exec(asked)?.[1]
      ?.split(/[\s,]+/)
      .filter((rule) => rule !== '') ?? [];
  if (named.length === 0) {
    report(message('disable-form', {}));
    return undefined;
  }
  if (reason.trim() === '') {
    report(message('disable-without-reason', { rule: named.join(', ') }));
    return undefined;
  }
  const rules = [...new Set(named)].filter((id) => {
    const rule = RULES.find((known) => known.id === id);
    if (!rule) {
      report(message('unknown-rule', { rule: id, nearest: meantBy(id) ?? '' }));
    } else if (rule.isFirm) {
      report(message('disable-firm', { rule: id }));
    }
    return rule && !rule.isFirm;
  });
  return { comment, rules, line: lines.after(comment.span.end) };
}

/** The lines that comments are about. Many comments may stand in one line, as long as the text: its end is sought once. */
class NextLines {
  /** From where to where offsets lie in the line that was last asked about, and the next one. */
  private from = 0;
  private to = -1;
  private next: Span = { start: 0, end: 0 };

  constructor(private readonly text: string) {}

  /** The next line that is not blank; after the last, what is behind its words. */
  after(offset: number): Span {
    if (offset < this.from || offset > this.to) this.lookFrom(offset);
    return this.next;
  }

  private lookFrom(offset: number): void {
    const { text } = this;
    const end = text.indexOf('\n', offset);
    const start = end < 0 ? text.length : afterBlankLines(text, end + 1);
    this.from = offset;
    this.to = end < 0 ? text.length : end;
    this.next =
      start < text.length
        ? { start, end: endOfLine(text, start) }
        : { start: trimmedEnd(text, this.to), end: text.length };
  }
}

/** Where the first line begins that is not blank, from the beginning of one on; the end of the text where all are. */
function afterBlankLines(text: string, lineStart: number): number {
  let start = lineStart;
  for (let at = lineStart; at < text.length; at++) {
    if (!' \t\r\n'.includes(text.charAt(at))) return start;
    if (text[at] === '\n') start = at + 1;
  }
  return text.length;
}

/** The step whose fields a comment on a line of its own parts, so that those below it are none any more. */
function stepPartedBy({ entries, source: { text } }: PlanDocument, { span }: Comment): Entry | undefined {
  const entry = entries[lengthOfStart(entries, ({ heading }) => heading.span.end <= span.start) - 1];
  const last = entry?.fields.at(-1);
  const isBetween =
    last !== undefined &&
    standsInNextLine(text, span.start, last.span.end) &&
    /^[ \t]*\r?\n[-*+] (?!\[)/.test(text.slice(span.end));
  return isBetween ? entry : undefined;
}

/** Whether what begins at an offset is the first in the line after another offset, behind which its line is blank. */
function standsInNextLine(text: string, offset: number, before: number): boolean {
  const lineStart = beforeBlanks(text, offset, ' \t');
  const end = lineStart - 1;
  return end >= before && text[end] === '\n' && beforeBlanks(text, end, ' \t\r') <= before;
}

/** Puts a comment at the end of the line before. */
function moveUp({ source: { text } }: PlanDocument, { span }: Comment): Edit {
  const start = text.slice(0, span.start).trimEnd().length;
  return { span: { start, end: span.start }, text: ' ' };
}

/** Takes a comment away, and the blank line or the blank that parts it from what follows or stands before it. */
function removal({ source: { text } }: PlanDocument, { span }: Comment): Edit {
  const start = beforeBlanks(text, span.start, ' \t');
  const above = start - 1;
  if (start > 0 && text[above] !== '\n') return { span: { start, end: span.end }, text: '' };
  const isBelowBlank = start === 0 || text[beforeBlanks(text, above, ' \t\r') - 1] === '\n';
  const lines = isBelowBlank ? /^[ \t]*(?:\r?\n){0,2}/ : /^[ \t]*(?:\r?\n)?/;
  const after = lines.exec(text.slice(span.end))?.[0].length ?? 0;
  return { span: { start, end: span.end + after }, text: '' };
}

/** Where the blanks begin that stand before an offset. */
function beforeBlanks(text: string, offset: number, blanks: string): number {
  let at = offset;
  while (at > 0 && blanks.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Every comment of the body, in the order of the text. */
function commentsOf({ preface, sections, title }: PlanDocument): Comment[] {
  const found: Comment[] = [...(title?.content.comments ?? [])];
  const collect = (block: Block): void => {
    if (block.type === 'comment') found.push(block);
    else if (block.type === 'list') block.items.forEach(collectItem);
    else eachInline(block, ({ comments }) => pushAll(found, comments));
  };
  const collectItem = ({ content, blocks }: Pick<Item, 'content' | 'blocks'>) => {
    pushAll(found, content.comments);
    blocks.forEach(collect);
  };
  preface.forEach(collect);
  for (const section of sections) {
    pushAll(found, section.heading.content.comments);
    section.blocks.forEach(collect);
    for (const step of section.entries) {
      pushAll(found, step.heading.content.comments);
      for (const { value, blocks } of step.fields) collectItem({ content: value, blocks });
      step.blocks.forEach(collect);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
