// Documents that strangers may send to be slow: each meets another limit, or would be slow if there were none.

const head =
  '---\nkind: lifecycle\nid: hostile\nlanguage: en\ncustomer: Hostile\n---\n\n# Hostile\n\n## A Phase\n\n';
const SIGNED = 'a, 2026-01-01, done, 2:012345678901';
const many = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('');

export const HOSTILE = [
  // What remark would read for minutes, or not at all.
  head + '[a]('.repeat(40_000),
  head + '_*'.repeat(64_000),
  `${head}${'- '.repeat(16_000)}x\n`,
  `${head}${'> '.repeat(20_000)}x\n`,
  // What YAML readers would expand, or recurse into.
  `---\nkind: lifecycle\nid: hostile\nx: ${'['.repeat(5000)}\n---\n`,
  `---\nkind: lifecycle\nid: hostile\n${many(80_000, (index) => `k${index}: 1\n`)}---\n`,
  // What is only long.
  `${head}${'word '.repeat(200_000)}\n`,
  head + many(40_000, (index) => `### A${index} x\n\n`),
  head + many(10_000, (index) => `### A${index} x\n\n- Due: (A${index + 1} + 1 d)\n\n`),
  head + many(20_000, () => '- [ ] [x](gone.md)\n'),
  head + many(80_000, () => '<!-- x -->\n\n'),
  head + many(16_000, () => '<!-- serviceplan-disable-next-line missing-step -- x -->\n\n'),
  head + many(17_000, (index) => `### A${index} x\n\n- Due: (B${index % 7} + 1 d)\n\n`),
  `${head}### A1 x\n\n${many(5000, () => `- Sign-off: ${SIGNED}\n- Evidence: proof\n`)}`,
  head + many(10_000, (index) => `### A${index} x\n\n- Due: 2026/01/12\n- Sign-off: ${SIGNED}\n\n`),
  head + many(20_000, (index) => `###A${index} x\n\n`),
  head + many(12_000, () => '### x\n\n- Due: 2026-01-12\n\n'),
  head + '#'.repeat(2 ** 20),
  // What patterns could read in many ways.
  `${head}##x${' '.repeat(600_000)}y\n`,
  `${head}<!-- serviceplan-disable-next-line x${' '.repeat(600_000)}! -->\n`,
  `${head}### A1 x\n\n- Sign-off: ${SIGNED}\n\n\`\`\`\nx${' '.repeat(600_000)}y\n\`\`\`\n`,
  `${head}### A1 x\n\n- Sign-off: ${SIGNED}\n\n${many(100_000, () => '```\n```\n\n')}`,
];
