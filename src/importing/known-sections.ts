import type { Language } from '../document/vocabulary.js';
import { kindTitle, type Template } from '../kinds/kind.js';
import { titleKey } from '../kinds/titles.js';
import { collect, hasTitle, type Known, languageAmong, nearestOf, withoutRemark } from './matching.js';

/** What the templates of a kind that has sections but no entries call them, and ask there, in all their languages. */
export class KnownSections {
  private readonly sections: readonly Known[];

  constructor(private readonly templates: readonly Template[]) {
    this.sections = collect(templates, ({ sections }) =>
      sections.map(({ id, title }) => ({ id, phase: id, title: titleKey(title) })),
    );
  }

  /** The section that a heading is the title of: exactly, with a remark behind it, or nearly. */
  sectionOf(heading: string): string | undefined {
    const key = titleKey(heading);
    const found =
      this.sections.find((section) => hasTitle(section, key)) ??
      this.sections.find((section) => hasTitle(section, withoutRemark(key))) ??
      nearestOf(key, this.sections);
    return found?.id;
  }

  /** The language in which most of some headings are the templates'; nothing where none is. */
  languageOf(headings: readonly string[]): Language | undefined {
    return languageAmong(headings.map(titleKey), this.sections);
  }

  /** Whether a heading says what the whole document is: `Service plan 2026`. */
  isKindTitle(heading: string): boolean {
    const key = titleKey(heading);
    return this.templates.some((template) => {
      const title = titleKey(kindTitle(template));
      return title !== '' && key.startsWith(title);
    });
  }

  /** Whether paragraphs only ask what the templates ask in a section. */
  isQuestion(paragraphs: readonly string[], id: string): boolean {
    const asked = this.templates.flatMap(({ sections }) =>
      sections.filter((section) => section.id === id).map(({ question = '' }) => question),
    );
    const questions = new Set(asked.join('\n').split('\n').map(titleKey));
    return paragraphs.every((paragraph) => questions.has(titleKey(paragraph)));
  }

  /** Whether a text is what stands before the first section of a template. */
  isPreface(text: string): boolean {
    return this.templates.some(({ document: { preface } }) => {
      const paragraphs = preface.filter((block) => block.type === 'paragraph');
      return paragraphs.map(({ content }) => content.text).join(' ') === text;
    });
  }
}
