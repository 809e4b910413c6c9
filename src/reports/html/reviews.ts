import type { ReviewStatus } from '../../improving/review.js';
import { type ImprovingWords, loadImprovingWords } from '../../languages/improving.js';
import type { DocumentStatus } from '../../status/status.js';
import { withWorkspace } from '../../status/workspaces.js';
import { decisionsOf, reviewSays } from '../improving-text.js';
import { documentLink } from './document-link.js';
import { langOf } from './lang.js';
import { html, type Markup } from './markup.js';
import type { Section, SectionContext } from './section.js';
import { stateMark } from './state-mark.js';
import { SIGNS } from '../step-signs.js';
import { remarked, stepList } from './step-list.js';

/** What became of the decisions of each review, when it is held again, and what nobody has answered yet. */
export async function reviewsSection(context: SectionContext): Promise<Section | undefined> {
  const { status, speech } = context;
  const reviewed = status.documents.filter(({ review }) => review);
  if (reviewed.length === 0) return undefined;
  const words = await loadImprovingWords(speech.language);
  return {
    id: 'reviews',
    title: words.reviews,
    body: reviewed.map((document) => reviewPart(document, document.review as ReviewStatus, words, context)),
  };
}

function reviewPart(
  document: DocumentStatus,
  review: ReviewStatus,
  words: ImprovingWords,
  context: SectionContext,
): Markup {
  const { speech } = context;
  const { labels, date, number } = speech;
  const title = withWorkspace(document.title ?? document.path, document);
  const decisions = decisionsOf(document);
  const said = [
    { text: words.answered(review.answered, review.questions) },
    ...reviewSays(document, review, words, labels, date),
  ];
  return html`<h3 ${langOf(document, speech)}>${documentLink(title, document, context)}</h3>
    <p class="lead">
      ${said.map(
        ({ text, state }, index) =>
          html`${index > 0 && ' · '}${state ? html`<span class="${state}"><i aria-hidden="true">${SIGNS[state]}</i> ${text}</span>` : text}`,
      )}
    </p>
    ${
      decisions.length > 0 &&
      html`<h4>${words.decided} <span class="badge">${number(decisions.length)}</span></h4>
        ${stepList(
          {
            caption: `${title}: ${words.decided}`,
            areOf: 'document',
            entries: remarked(decisions, ({ step }) => stateMark(step, speech)),
            remarkHead: speech.words.state,
          },
          context,
        )}`
    }${
      review.unanswered.length > 0 &&
      html`<h4>${words.unanswered} <span class="badge">${number(review.unanswered.length)}</span></h4>
        <ul class="sections" ${langOf(document, speech)}>
          ${review.unanswered.map((question) => html`<li><b>${question.id}</b> ${question.title}</li> `)}
        </ul>`
    } `;
}
