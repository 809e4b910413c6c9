/** Texts that would do something if a page, a spreadsheet or a terminal took them for its own. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>document.title="owned"</script>',
  '<img src=https://attacker.example/x onerror=document.title="owned">',
  '"><svg onload=document.title="owned">',
  "'><style>*{display:none}</style>",
  '</title></style></script><meta http-equiv=refresh content="0;url=https://attacker.example">',
  '<a href="javascript:document.title=1">x</a>',
  '=HYPERLINK("https://attacker.example","x")',
  '${alert(1)} {{constructor}}',
];

/** A lifecycle with a text in every place that a person can fill in. */
export function hostileLifecycle(text: string): string {
  const quoted = JSON.stringify(text);
  return `---
kind: lifecycle
id: hostile
language: en
customer: ${quoted}
status: operation
roles:
  account-manager: ${quoted}
---

# \`${text}\`

\`${text}\`

## A \`${text}\`

### A1 \`${text}\`

- Responsible: \`${text}\`
- Due: 2026-11-01
- Evidence: [\`${text}\`](https://example.com/?${encodeURIComponent(text)}) \`${text}\`
- Sign-off: \`${text}\`, 2026-11-02, done, \`${text}\`, 1:000000000000

\`${text}\`

- [ ] \`${text}\`

| \`a\` | b |
| --- | --- |
| \`${text.replaceAll('|', '')}\` | b |

### A2 \`${text}\`

- Due: 2026-10-01
- Waived: \`${text}\`, 2026-10-01, \`${text}\`

### A3 \`${text}\`

- Responsible: nobody-of-ours
- Due: 2026-10-02

## B1 \`${text}\`

### B1.1 \`${text}\`

- Due: 2026-12-01 (A3 + 5 wd)

## \`${text}\`

\`\`\`text
${text}
\`\`\`
`;
}

/** A scorecard with a text in every place that a person can fill in. */
function hostileScorecard(text: string): string {
  return `---
kind: scorecard
id: hostile-scorecard
language: en
---

# \`${text}\`

## \`${text}\`

### C1 \`${text}\`

- Purpose: \`${text}\`
- Decision: \`${text}\`
- Owner: \`${text}\`
- Unit: \`${text}\`
- Direction: higher is better
- Target: 80
- Tolerance: 2
- Measured every: 1 m
- Goal: \`${text}\`

\`${text}\`

- 2026-09-01: 70, n 12, \`${text}\`
- 2026-10-01: 75, \`${text}\`

### C2 \`${text}\`

- Unit: \`${text}\`
`;
}

/** A complaint with a text in every place that a person can fill in. */
function hostileComplaint(text: string): string {
  const quoted = JSON.stringify(text);
  return `---
kind: complaint
id: hostile-complaint
language: en
customer: ${quoted}
customer-type: business
channel: ${quoted}
severity: high
cause-group: ${quoted}
status: open
dates:
  received: 2026-11-01
---

# \`${text}\`

## \`${text}\`

\`${text}\`

## S \`${text}\`

### S1 \`${text}\`

- Responsible: \`${text}\`
- Due: 2026-11-02
`;
}

/** A team's talks, not private, with a text in every place that a person can fill in. */
function hostileTeam(text: string): string {
  return `---
kind: team
id: hostile-team
language: en
private: false
---

# \`${text}\`

## A \`${text}\`

### A1 \`${text}\`

- Employee: \`${text}\`
- Responsible: \`${text}\`
- Due: 2026-11-02
- Every: 6 m
- Sign-off: \`${text}\`, 2026-05-02, done
`;
}

/** A review with a text in every place that a person can fill in. */
function hostileReview(text: string): string {
  return `---
kind: review
id: hostile-review
language: en
---

# \`${text}\`

## \`${text}\`

### Q1 \`${text}\`

> \`${text}\`

## D \`${text}\`

### D1 \`${text}\`

- Responsible: \`${text}\`
- Due: 2026-11-02
`;
}

/** A log of suggestions with a text in every place that a person can fill in. */
function hostileLog(text: string): string {
  return `---
kind: improvement
id: hostile-log
language: en
---

# \`${text}\`

## \`${text}\`

### S1 \`${text}\`

- From: \`${text}\`
- Received: 2026-11-01
- Responsible: \`${text}\`
- Due: 2026-12-02

### S2 \`${text}\`

- Received: 2026-10-01
`;
}

/** A survey with a text in every place that a person can fill in. */
function hostileSurvey(text: string): string {
  return `---
kind: survey
id: hostile-survey
language: en
audience: customers
population: 100
invited: 50
dates:
  start: 2026-10-01
  closing: 2026-10-15
  publishing: 2026-11-02
---

# \`${text}\`

## Purpose

\`${text}\`

## Decision

\`${text}\`

## Groups

### G1 \`${text}\`

- People: 100

## Answer scales

### L1 \`${text}\`

- Negative: \`${text}\`
- Neutral: so so
- Positive: good

## Questions

The answers are in [\`${text}\`](answers.csv).

### Q1 \`${text}\`

- Question type: overall rating
- Scale: L1

> \`${text}\`

## Follow-up

### F1 \`${text}\`

- Responsible: \`${text}\`
- Due: 2026-11-02
`;
}

/** Answers to {@link hostileSurvey}, enough of them to be shown. */
function hostileAnswers(text: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return ['group,Q1', ...Array.from({ length: 12 }, () => `${quoted},${quoted}`), ''].join('\n');
}

/** A document of each kind whose texts the reports show. */
export const HOSTILE_DOCUMENTS: readonly ((text: string) => string)[] = [
  hostileLifecycle,
  hostileScorecard,
  hostileComplaint,
  hostileTeam,
  hostileReview,
  hostileLog,
  hostileSurvey,
];

/** Those documents, and the answers to their survey, as the files of a workspace. */
export function hostileFiles(text: string): Record<string, string> {
  const documents = HOSTILE_DOCUMENTS.map((of, index) => [`${index}.md`, of(text)] as const);
  return { ...Object.fromEntries(documents), 'answers.csv': hostileAnswers(text) };
}
