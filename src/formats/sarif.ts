import { fingerprintsOf } from '../lint/fingerprint.js';
import type { ReportedFinding } from '../lint/report.js';
import { RULES } from '../rules/all.js';
import type { RulePage } from '../rules/rule.js';
import type { Severity } from '../text/finding.js';
import type { FormatContext, LintFormat } from './format.js';
import { jsonText } from '../text/json-text.js';
import { repositoryPath, shownMessage } from './shown.js';

/** GitHub refuses a run with more results, and shows the 5,000 that weigh most. */
const MOST_RESULTS = 25_000;

/** The most UTF-16 code units of a rule's description that GitHub takes. */
const LONGEST_DESCRIPTION = 1024;

/** SARIF 2.1.0, which GitHub's code scanning and many editors read. Columns are in UTF-16 code units. */
export function sarifFormat(
  { version, folder }: Pick<FormatContext, 'version' | 'folder'>,
  rulePage: (rule: string) => RulePage,
): LintFormat {
  const results: Readonly<Record<Severity, string[]>> = { error: [], warning: [], note: [] };
  const rules: string[] = [];
  const ruleIndex = (id: string): number => {
    if (!rules.includes(id)) rules.push(id);
    return rules.indexOf(id);
  };
  return {
    file({ path, findings }) {
      const uri = uriOf(repositoryPath(folder, path));
      const fingerprints = fingerprintsOf(findings);
      for (const [index, finding] of findings.entries()) {
        const result = {
          ruleId: finding.rule,
          ruleIndex: ruleIndex(finding.rule),
          level: finding.severity,
          message: { text: unlinked(shownMessage(finding.message)) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                region: region(finding),
              },
            },
          ],
          partialFingerprints: { 'serviceplanFinding/v1': fingerprints[index] },
        };
        results[finding.severity].push(jsonText(result));
      }
      return '';
    },
    frame() {
      const { error, warning, note } = results;
      const kept = [...error, ...warning, ...note].slice(0, MOST_RESULTS);
      const driver = {
        name: 'serviceplan',
        version,
        semanticVersion: version,
        rules: rules.map((id) => descriptor(id, rulePage(id))),
      };
      const tool = jsonText({ driver });
      const run = `{"tool":${tool},"columnKind":"utf16CodeUnits","results":[${kept.join(',\n')}]}`;
      return { before: `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${run}]}\n`, after: '' };
    },
  };
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function region({ start, end }: ReportedFinding) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** What a rule is, taken from its page: the first paragraph says it, the rest says why, with examples. */
function descriptor(id: string, { text, summary }: RulePage) {
  const description = { text: summary.slice(0, LONGEST_DESCRIPTION) };
  const severity = RULES.find((rule) => rule.id === id)?.severity ?? 'warning';
  return {
    id,
    shortDescription: description,
    fullDescription: description,
    help: { text, markdown: text },
    defaultConfiguration: { level: severity },
    properties: { tags: ['serviceplan'] },
  };
}

/** A path as a URI. File names may hold what is no Unicode. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** A message in which nothing is a link: SARIF makes one of `[text](place)`. */
function unlinked(text: string): string {
  return text.replace(/\]\(/g, '\\](');
}
