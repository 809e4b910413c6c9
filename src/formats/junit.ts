import type { FileReport, ReportedFinding } from '../lint/report.js';
import { visible } from '../text/visible.js';
import type { FormatContext, LintFormat } from './format.js';
import { shownMessage } from './shown.js';

/**
 * JUnit's XML, which most CI services read: a suite a document, a test case a finding. What makes the run fail is a
 * failure, every other finding a skipped test with its message; a document without findings is a test that passes.
 *
 * There is no one definition of it, so this is what both that are in use agree on: Ant's schema, which demands most, and
 * that of Jenkins' xUnit plugin, which knows fewest attributes.
 */
export function junitFormat({ fails, today }: Pick<FormatContext, 'fails' | 'today'>): LintFormat {
  let suites = 0;
  return {
    file(report) {
      const { path, findings } = report;
      const failed = findings.filter(fails).length;
      const cases = findings.map((finding) => testCase(report, finding, fails(finding)));
      if (cases.length === 0) cases.push(`    <testcase classname="${xml(path)}" name="lint" time="0"/>\n`);
      const attributes = [
        `name="${xml(path)}" package="serviceplan" id="${suites}"`,
        `tests="${cases.length}" failures="${failed}" errors="0" skipped="${findings.length - failed}"`,
        // The same run says the same on every machine and at every hour.
        `hostname="localhost" timestamp="${today}T00:00:00" time="0"`,
      ];
      suites += 1;
      return [
        `  <testsuite ${attributes.join(' ')}>\n    <properties/>\n`,
        ...cases,
        '    <system-out/>\n    <system-err/>\n  </testsuite>\n',
      ].join('');
    },
    frame: () => ({
      before: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
      after: '</testsuites>\n',
    }),
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
