import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { hasLeft } from '../document/people.js';
import { isOpen } from '../document/step-state.js';
import { certainlyMeant, nearestResponsible, whoIs } from '../status/responsible.js';
import { message } from '../languages/messages.js';
import type { Span } from '../text/span.js';
import { firstHints } from '../text/hints.js';
import type { Issue, Rule } from './rule.js';

/** So many persons and roles can be told to choose from. */
const MOST_SHOWN = 12;

/** A step or a role names somebody who is neither a person of the settings nor a role of the document. */
export const unknownPerson: Rule = {
  id: 'unknown-person',
  severity: 'error',
  *check({ document, people, today }) {
    const { roles, isWhole } = document.frontmatter;
    const present = new Map([...people].filter(([, person]) => !hasLeft(person, today)));

    const roleKeys = [...roles.keys()];
    const choices = [...new Set([...present.keys(), ...roleKeys])];
    const known = choices.length > MOST_SHOWN ? '' : choices.join(', ');
    const meantBy = firstHints((word: string) => nearestResponsible(word, present, roleKeys));
    // A role may stand where the frontmatter cannot be read.
    for (const { word, span, step } of isWhole ? named(document, today) : []) {
      if (whoIs(word, document, people, today).type !== 'unknown') continue;
      const meant = meantBy(word);
      const isPlain = document.source.text.slice(span.start, span.end) === word;
      yield {
        message: message('unknown-person', { word, nearest: meant ?? '', known }),
        span,
        step,
        ...(isPlain && meant !== undefined && mending(meant, span, certainlyMeant(word, people, roleKeys))),
      };
    }
    const holderMeantBy = firstHints((word: string) => nearestResponsible(word, present, []));
    for (const [role, { value, span }] of roles) {
      if (value === undefined || people.has(value)) continue;
      const meant = holderMeantBy(value);
      yield {
        message: message('unknown-role-holder', { role, word: value, nearest: meant ?? '' }),
        span,
        ...(meant !== undefined && mending(meant, span, certainlyMeant(value, people, []))),
      };
    }
  },
};

/** A word for somebody, and the step or other entry that it stands in. */
interface Named {
  readonly word: string;
  readonly span: Span;
  readonly step: string;
}

/** Whom open steps are left to, and whom the fields name that a kind declares. */
function* named(document: PlanDocument, today: IsoDate): Generator<Named> {
  for (const step of document.steps) {
    const { responsible } = step;
    // Who answered for a step that is signed is history; people leave.
    if (!responsible || !isOpen(step, today)) continue;
    yield { word: responsible.value, span: responsible.span, step: step.id.value };
  }
  if (!document.form) return;
  for (const { id, fields } of document.entries) {
    for (const { own, value } of fields) {
      if (own?.holds === 'person' && value.text !== '')
        yield { word: value.text, span: value.span, step: id.value };
    }
  }
}

/** Puts the key in the place of a name that means only one; any other word that is near may mean somebody else. */
function mending(meant: string, span: Span, certain: string | undefined): Pick<Issue, 'fix' | 'suggestion'> {
  const edits = [{ span, text: meant }];
  return meant === certain ? { fix: edits } : { suggestion: edits };
}
