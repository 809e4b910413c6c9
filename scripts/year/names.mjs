// Names of documents that many days use.
export const LAW = 'fictional-law-llp';
export const LAW_FILES = `customers/${LAW}`;
export const MUSEUM = 'made-up-museum-trust';
export const MUSEUM_FILES = `customers/${MUSEUM}`;
export const FIRST_COMPLAINT = `${MUSEUM}-complaint-2026-02`;
export const SECOND_COMPLAINT = `${LAW}-complaint`;
export const THIRD_COMPLAINT = `${MUSEUM}-complaint-2026-07`;

/** The checklist of each customer. */
export const LAW_LIFECYCLE = `${LAW_FILES}/lifecycle.md`;
export const MUSEUM_LIFECYCLE = `${MUSEUM_FILES}/lifecycle.md`;

/** What comes back at a customer each month: complaints are looked into, quality is checked. */
export const MONTHLY = ['C4', 'C5'];

/** A suggestion that was caught: its days are filled in as it moves on. */
export function suggestion(heading, { from, received, complaint }, words) {
  const link = complaint ? `- Complaint: ${complaint}\n` : '';
  return `### ${heading}

- From: ${from}
- Received: ${received}
${link}- Answered:
- Decided:
- Decision:
- Done:
- Customers told:

${words}`;
}

/** A measure of a survey, or a decision of a review: a step like any other. */
export function step(heading, responsible, due, words = '') {
  return `### ${heading}

- Responsible: ${responsible}
- Due: ${due}

${words}`;
}

/** What `new` is to write into the frontmatter. */
export function set(facts) {
  return Object.entries(facts).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
}
