import type { FileReport, ReportedFinding } from '../lint/report.js';
import { visible } from '../text/visible.js';
import type { FormatContext, LintFormat } from './format.js';
import { shownMessage } from './shown.js';

/**
 * JUnit's XML, which most CI services read: a suite a document, a test case a finding. What makes the run fail is a
 * failure, every other finding a skipped test with its message; a document without findings is a test that passes.
 */
export function junitFormat({ fails }: Pick<FormatContext, 'fails'>): LintFormat {
  let tests = 0;
  let failures = 0;
  let skipped = 0;
  return {
    file(report) {
      const { path, findings } = report;
      const failed = findings.filter(fails).length;
      const cases = findings.map((finding) => testCase(report, finding, fails(finding)));
      if (cases.length === 0) cases.push(`    <testcase classname="${xml(path)}" name="lint" time="0"/>\n`);
      tests += cases.length;
      failures += failed;
      skipped += findings.length - failed;
      const counts = `tests="${cases.length}" failures="${failed}" errors="0" skipped="${findings.length - failed}"`;
      return `  <testsuite name="${xml(path)}" ${counts} time="0">\n${cases.join('')}  </testsuite>\n`;
    },
    frame() {
      const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
      return {
        before: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="serviceplan" ${counts} time="0">\n`,
        after: '</testsuites>\n',
      };
    },
  };
}

function testCase({ path }: FileReport, finding: ReportedFinding, isFailure: boolean): string {
  const { rule, severity, step, start } = finding;
  // The name holds no line, so that CI services know the case again when lines have moved.
  const name = step === undefined ? rule : `${rule} ${step}`;
  const message = xml(shownMessage(finding.message));
  const place = xml(`${path}:${start.line}:${start.column}: ${severity} ${rule}`);
  const outcome = isFailure
    ? `<failure type="${xml(rule)}" message="${message}">${place}</failure>`
    : `<skipped message="${severity}: ${message} (${start.line}:${start.column})"/>`;
  return `    <testcase classname="${xml(path)}" name="${xml(name)}" time="0">${outcome}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML 1.0 can hold it: marks as entities, what may not stand in XML is spelt out as everywhere, and no CI service's commands. */
function xml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
    .replace(/##(?=\w*\[)/g, '#&#35;');
}
