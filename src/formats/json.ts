import { fingerprintOf } from '../lint/fingerprint.js';
import type { FormatContext, LintFormat } from './format.js';
import { jsonText } from '../text/json-text.js';

/**
 * JSON, version 1: what scripts rely on. Files without findings are counted, not listed; a part of a run lists them, and
 * holds what every other format draws.
 */
export function jsonFormat({ today, part }: Pick<FormatContext, 'today' | 'part'>): LintFormat {
  return {
    file({ path, kind, id, findings }) {
      if (findings.length === 0 && !part) return '';
      return jsonText({
        path,
        kind,
        id,
        findings: findings.map((finding) => {
          const { rule, severity, step, message, start, end, fixable, details } = finding;
          const told = { rule, severity, step, message, start, end, fixable, details };
          if (!part) return told;
          const { excerpt, inTheirs } = finding;
          const theirs = inTheirs && { message: inTheirs.message, details: inTheirs.details };
          return { ...told, fingerprint: fingerprintOf(finding), excerpt, inTheirs: theirs };
        }),
      });
    },
    between: ',',
    frame(summary) {
      const head = jsonText({ version: 1, today, shard: part, summary });
      return { before: `${head.slice(0, -1)},"files":[`, after: ']}\n' };
    },
  };
}
