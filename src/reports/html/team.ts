import { kindOfTalk, lastHeld, talksDue } from '../team-talks.js';
import { html } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateMark } from './state-mark.js';
import { remarked, stepList } from './step-list.js';
import { langOf } from './lang.js';

/** The talks of teams that are still to be held. */
export function teamSection(context: SectionContext): Section | undefined {
  const { status, speech } = context;
  const talks = talksDue(status);
  if (talks.length === 0) return undefined;
  const { words } = speech;
  const entries = remarked(talks, (talk) => {
    const kind = html`<span ${langOf(talk.document, speech)}>${kindOfTalk(talk)}</span>`;
    return html`${stateMark(talk.step, speech)}<br /><small>${kind} · ${lastHeld(talk, speech)}</small>`;
  });
  return {
    id: 'team',
    title: words.team,
    body: [stepList({ caption: words.team, entries, remarkHead: words.state }, context)],
  };
}
