/** Stands in every place that the mark hides. */
export const SECRET = 'Hemlis';

/** Stands where nothing is marked. */
export const PUBLIC = 'Seen';

/** A workspace in which everything that can be marked internal is, once. */
export const SECRET_WORKSPACE: Readonly<Record<string, string>> = {
  'serviceplan.yaml': `language: en\ncompany: Example Ltd\nworkload-limit: 1\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: ${SECRET} Person }\n`,
  'customers/x/lifecycle.md': `---
kind: lifecycle
id: x
language: en
customer: ${PUBLIC} Ltd
status: operation
dates:
  contract: 2026-02-16
roles:
  account-manager: anna
  finance: bo # internal
extra: # internal
  under: ${SECRET}
---

# Checklist – ${PUBLIC} Ltd

${PUBLIC} preface.

${SECRET} preface. <!-- internal -->

## A Preparation

${PUBLIC} <!-- ${SECRET} in any comment -->

- ${PUBLIC} item
- ${SECRET} item <!-- internal -->
- ${SECRET} item that a formatter
  wrapped <!-- INTERNAL -->

| ${PUBLIC} | b |
| --- | --- |
| ${SECRET} cell <!-- internal --> | b |
| a | ${SECRET} <!--internal--> |
| ${SECRET} | b | <!-- internal -->

> ${SECRET} quote <!-- internal -->

\`\`\`text
${SECRET} code <!-- internal -->
\`\`\`

#### ${SECRET} part

<!-- internal -->

${SECRET} under it

### A1 ${PUBLIC} step

- Responsible: anna
- Due: 2026-10-01
- Evidence: [${SECRET}](${SECRET}.md) <!-- internal -->
- Sign-off: ${SECRET} Signer, 2026-01-09, done, ${SECRET} note, 1:000000000000 <!-- internal -->

${PUBLIC} text.

${SECRET} text
of two lines <!-- internal -->

- [ ] ${PUBLIC} point
- [x] ${SECRET} point <!-- internal -->

<!-- internal -->

${SECRET} below a mark of its own.

### A2 ${SECRET} step <!-- internal -->

- Responsible: anna
- Due: 2026-10-02

${SECRET}

### A3 ${SECRET} step

<!-- id: a -->
<!-- internal -->

- Due: 2026-10-03 (A2 + 1 d)

### A4 ${PUBLIC} waived

- Responsible: bo <!-- internal -->
- Due: 2026-10-04 <!-- internal -->
- Waived: ${SECRET} Waiver, 2026-01-10, ${SECRET} reason <!-- internal -->

### A5 ${PUBLIC} finance

- Responsible: finance
- Due: 2026-12-04 (A2 + 5 d)

## B1 ${SECRET} phase <!-- internal -->

### B1.1 ${SECRET}

- Due: 2026-10-05

## B2 Start

### B2.1 ${PUBLIC} last

- Responsible: anna
- Due: 2026-12-01

#### ${SECRET} <!-- internal -->

${SECRET}
`,
  'customers/x/report.md': `---\nkind: experience-report\nid: ${SECRET.toLowerCase()}\nlanguage: en\ncustomer: ${PUBLIC} Ltd\n---\n\n# ${SECRET}\n\n<!-- internal -->\n\n## ${SECRET}\n`,
  'service-plan.md': `---\nkind: service-plan\nid: plan\nlanguage: en\n---\n\n# Service plan\n\n## Target group\n\n${PUBLIC} group\n\n## Service goals\n\n<!-- internal -->\n\n${SECRET} goals\n\n## Service strategy\n\n${SECRET} <!-- internal -->\n`,
  'customers/x/scorecard.md': `---
kind: scorecard
id: figures
language: en
customer: ${PUBLIC} Ltd
---

# Figures

## Customer figures

### C1 ${PUBLIC} figure

- Purpose: ${SECRET} purpose <!-- internal -->
- Decision: ${PUBLIC} decision
- Owner: anna
- Unit: ${SECRET} unit <!-- internal -->
- Target: 80 <!-- internal -->
- Goal: ${PUBLIC} goal

Values:

- 2026-09-01: 70
- 2026-10-01: 75, n 12, ${SECRET} note <!-- internal -->
- 2026-11-01: 72, ${PUBLIC} note

### C2 ${SECRET} figure <!-- internal -->

- Purpose: ${SECRET}
- Unit: ${SECRET}

Values:

- 2026-10-01: 77

### C3 ${SECRET} figure

<!-- internal -->

- Purpose: ${SECRET}

## ${SECRET} group <!-- internal -->

### X1 ${SECRET}

- Unit: ${SECRET}
`,
  'customers/x/complaint.md': `---
kind: complaint
id: complaint
language: en
customer: ${PUBLIC} Ltd
customer-type: business
severity: high
channel: ${SECRET} # internal
cause-group: ${SECRET} cause # internal
status: open
dates:
  received: 2026-11-01
---

# Complaint of ${PUBLIC}

## What happened

${SECRET} <!-- internal -->

## Cause

<!-- internal -->

${SECRET}

## S The six steps

### S1 ${PUBLIC} apology

- Responsible: anna
- Due: 2026-11-02

### S2 ${SECRET} step <!-- internal -->

- Responsible: anna
- Due: 2026-11-05
`,
  'customers/x/other-complaint.md': `---
kind: complaint
id: ${SECRET.toLowerCase()}-complaint
language: en
customer: ${PUBLIC} Ltd
cause-group: ${SECRET} cause
status: open
dates:
  received: 2026-10-01
---

# ${SECRET} complaint <!-- internal -->

## S The six steps

### S1 ${SECRET}

- Due: 2026-10-02
`,
  'review.md': `---
kind: review
id: review
language: en
---

# Review of ${PUBLIC} service

## Service

### Q1 ${PUBLIC} question

> What does it mean?

### Q2 ${SECRET} question <!-- internal -->

> What does it mean?

### Q3 ${PUBLIC} answered

> What does it mean?

${SECRET} answer <!-- internal -->

## D Decisions

### D1 ${PUBLIC} decision

- Responsible: anna
- Due: 2026-12-01

### D2 ${SECRET} decision

<!-- internal -->

- Responsible: anna
- Due: 2026-10-01

## N Next review

### N1 ${PUBLIC} review

- Responsible: bo <!-- internal -->
- Due: 2027-03-05 <!-- internal -->
- Every: 12 m
`,
  'improvement.md': `---
kind: improvement
id: log
language: en
---

# Suggestions of ${PUBLIC} customers

## Suggestions

### S1 ${PUBLIC} suggestion

- From: ${SECRET} <!-- internal -->
- Received: 2026-11-01

### S2 ${SECRET} suggestion <!-- internal -->

- Received: 2026-10-01

### S3 ${PUBLIC} to do

- Received: 2026-11-01
- Decided: 2026-11-02
- Decision: yes
- Responsible: bo <!-- internal -->
- Due: 2026-12-04

${SECRET} text <!-- internal -->
`,
  [`${SECRET.toLowerCase()}-log.md`]: `---\nkind: improvement\nid: ${SECRET.toLowerCase()}-log\nlanguage: en\n---\n\n# ${SECRET} log\n\n<!-- internal -->\n\n## Suggestions\n\n### S1 ${SECRET}\n\n- Received: 2026-10-01\n`,
};
