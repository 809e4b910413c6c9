import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { broughtForth, kindTitle, makeTemplate, producers, type Template } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { projectFile, ROOT } from '../support/cli.js';

// The templates of the three languages are one contract, and the documents that steps bring forth ask for every fact
// of the paper form.

const KINDS = readdirSync(join(ROOT, 'templates/en')).map((name) => name.replace('.md', ''));
const template = (kind: string, language: Language): Template => {
  const path = `templates/${language}/${kind}.md`;
  return makeTemplate(kind, parse(projectFile(path), path, language));
};
const BROUGHT_FORTH = [...producers(template('lifecycle', 'en')).keys()];
const WRITTEN = KINDS.filter((kind) => BROUGHT_FORTH.includes(kind));

describe('the templates', () => {
  it('are there in every language', () => {
    for (const language of LANGUAGES) {
      expect(readdirSync(join(ROOT, 'templates', language)).sort()).toEqual(
        KINDS.map((kind) => `${kind}.md`).sort(),
      );
    }
  });

  it.each(KINDS)('%s has the same sections, steps and marks in every language, and no fault', (kind) => {
    const shapes = LANGUAGES.map((language) => {
      const { document, sections } = template(kind, language);
      expect(document.faults).toEqual([]);
      return {
        keys: document.frontmatter.yaml.entries.map(({ key }) => key),
        sections: sections.map(({ id, status, gate, steps }) => ({
          id,
          status,
          gate,
          steps: steps.map((step) => [step.id.value, step.tasks.length, broughtForth(step)]),
        })),
      };
    });
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it.each(KINDS)('%s calls a step in Norwegian what commands and reports call it', (kind) => {
    expect(projectFile(`templates/nb/${kind}.md`)).not.toMatch(/\bsteg/i);
  });

  it.each(WRITTEN)('%s asks a question in each of its sections', (kind) => {
    for (const language of LANGUAGES) {
      const { sections, document } = template(kind, language);
      for (const { question } of sections) expect(question).toMatch(/\?(?:\n|$)/);
      expect(document.preface.length).toBeGreaterThan(0);
      expect(document.frontmatter.customer).toBeDefined();
    }
  });
});

describe('the steps of a lifecycle', () => {
  it('bring forth the documents of the paper form', () => {
    expect(Object.fromEntries(producers(template('lifecycle', 'sv')))).toEqual({
      'market-analysis': ['A1'],
      'customer-card': ['A4', 'B1.3'],
      quotation: ['A5'],
      contract: ['A7'],
      'project-plan': ['B1.1', 'B1.2'],
      'finance-report': ['B1.4', 'E2'],
      'work-description': ['B1.5'],
      'critical-moments': ['B2.4'],
      'requirements-specification': ['B2.5'],
      'experience-report': ['C6'],
      'final-report': ['E8'],
    });
    expect(WRITTEN).toHaveLength(8);
  });

  it.each(LANGUAGES)('name what they bring forth in %s', (language) => {
    const { document } = template('lifecycle', language);
    const word = { sv: 'Resultat: ', nb: 'Resultat: ', en: 'Outcome: ' }[language];
    for (const step of document.steps) {
      const names = step.blocks.some(
        (block) => block.type === 'paragraph' && block.content.text.startsWith(word),
      );
      expect([step.id.value, names]).toEqual([step.id.value, broughtForth(step).length > 0]);
    }
  });
});

/** A word for each fact of the form that a document must ask for, as the Swedish, Norwegian and English say it. */
const FACTS: Readonly<Record<string, readonly (readonly [sv: RegExp, nb: RegExp, en: RegExp])[]>> = {
  'market-analysis': [
    [/kort rapport/i, /kort rapport/i, /short report/i],
    [/läget på marknaden/i, /situasjonen i markedet/i, /state .* the market/i],
    [/vilka är konkurrenterna/i, /hvem er konkurrentene/i, /who are our competitors/i],
    [/styrkor och svagheter har vi själva/i, /egne sterke og svake sider/i, /own strengths and weaknesses/i],
  ],
  'customer-card': [
    [/läs på/i, /finn ut alt/i, /find out all/i],
    [/rätt kontaktperson/i, /rett kontaktperson/i, /right person/i],
    [
      /behöver kunden, och vad förväntar/i,
      /trenger kunden, og hva forventer/i,
      /need, and what do they expect/i,
    ],
    [/skräddarsydda lösningar/i, /tilpassede løsninger/i, /tailored solutions/i],
    [/miljö- och kvalitetsplan/i, /miljø- og kvalitetsplan/i, /environmental and quality plan/i],
    [/alla delar av projektet/i, /alle deler av prosjektet/i, /every part of the project/i],
    [/kontaktnät/i, /kontaktnett/i, /contact network/i],
    [/adresser/i, /adresser/i, /addresses/i],
  ],
  'project-plan': [
    [/geografiskt/i, /geografisk/i, /located/i],
    [/organisationsschemat/i, /organisasjonskartet/i, /organisation chart/i],
    [/särskild kompetens/i, /spesialkompetanse/i, /special skills/i],
    [/avtalet om kvalitet/i, /avtalen om kvalitet/i, /contract say about quality/i],
    [/presenteras de ansvariga/i, /kjent med de ansvarlige/i, /introduced to the customer/i],
    [/en enda ansvarig/i, /én ansvarlig/i, /one person responsible/i],
    [/hänger ihop/i, /henger sammen/i, /make sure they match/i],
    [/projektgrupp/i, /prosjektgruppe/i, /project team/i],
  ],
  'finance-report': [
    [
      /från vilket datum gäller avtalet, och hur länge/i,
      /fra hvilken dato gjelder avtalen, og hvor lenge/i,
      /from which date .* for how long/i,
    ],
    [/fakturera enligt avtalet/i, /fakturere etter avtalen/i, /contract tell us to invoice/i],
    [/kundregistret/i, /kunderegisteret/i, /customer register/i],
    [/kundsystemet/i, /kundesystemet/i, /customer system/i],
    [/personalsystemet/i, /HR-systemet/i, /HR system/i],
    [/avslut/i, /avslut/i, /ending/i],
  ],
  'critical-moments': [
    [/vilka moment är kritiska/i, /hvilke punkter er kritiske/i, /which moments are critical/i],
    [/kvalitetssäkrar/i, /kvalitetssikrer/i, /assure quality/i],
    [/särskilda krav/i, /særskilte krav/i, /special requirements/i],
    [
      /leverantörer ringer vi när vi behöver support/i,
      /leverandører ringer vi når vi trenger støtte/i,
      /suppliers do we call when we need support/i,
    ],
    [/känsliga områden/i, /sårbare områder/i, /sensitive areas/i],
  ],
  'requirements-specification': [
    [/särskild utbildning/i, /særskilt opplæring/i, /special training/i],
    [/presenterar vi utbildningen/i, /presenterer vi opplæringen/i, /present the training/i],
    [/erbjuder vi den/i, /tilbyr vi den/i, /offer it/i],
  ],
  'experience-report': [
    [/vad har vi lärt oss/i, /hva har vi lært/i, /what have we learned/i],
    [
      /nya rutiner föreslår vi till processbeskrivningarna/i,
      /nye rutiner foreslår vi til prosessbeskrivelsene/i,
      /new routines do we propose for the process descriptions/i,
    ],
  ],
  'final-report': [
    [/lärt oss av uppdraget/i, /lært av oppdraget/i, /learned from this contract/i],
    [
      /rutiner är införda i processbeskrivningarna/i,
      /rutiner er tatt inn i prosessbeskrivelsene/i,
      /routines have been put into the process descriptions/i,
    ],
    [/skäl som kunden själv ger/i, /grunnen kunden selv oppgir/i, /reason the customer gives/i],
    [
      /samma orsak hos andra kunder/i,
      /samme årsaken hos andre kunder/i,
      /same cause exist at other customers/i,
    ],
    [/lika bra som början/i, /like god som begynnelsen/i, /as well as we started/i],
  ],
};

describe.each(WRITTEN)('%s', (kind) => {
  it.each(LANGUAGES)('asks for every fact of the form in %s', (language) => {
    const { document } = template(kind, language);
    const text = document.source.text.replace(/\n>? ?/g, ' ');
    const facts = FACTS[kind] ?? [];
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(text).toMatch(fact[LANGUAGES.indexOf(language)] as RegExp);
    expect(kindTitle(template(kind, language))).not.toBe('');
  });
});
