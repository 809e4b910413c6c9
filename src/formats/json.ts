import type { IsoDate } from '../calendar/date.js';
import type { LintFormat } from './format.js';
import { jsonText } from './json-text.js';

/** JSON, version 1: what scripts rely on. Files without findings are counted, not listed. */
export function jsonFormat(today: IsoDate): LintFormat {
  return {
    file({ path, kind, id, findings }) {
      if (findings.length === 0) return '';
      return jsonText({
        path,
        kind,
        id,
        findings: findings.map(({ rule, severity, step, message, start, end, fixable, details }) => ({
          rule,
          severity,
          step,
          message,
          start,
          end,
          fixable,
          details,
        })),
      });
    },
    between: ',',
    frame(summary) {
      const head = jsonText({ version: 1, today, summary });
      return { before: `${head.slice(0, -1)},"files":[`, after: ']}\n' };
    },
  };
}
