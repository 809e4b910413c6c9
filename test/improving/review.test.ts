import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBlank, questionsIn } from '../../src/document/questions.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { lint, parse } from '../../src/library.js';
import { copyOf, folderWith, projectFile, serviceplan } from '../support/cli.js';
import { ownKinds as kinds } from '../support/kinds.js';

const find = async (text: string) => {
  const [report] = await lint([parse(text)], { today: '2026-11-22', kinds });
  const count = (rule: string) => report?.findings.filter((finding) => finding.rule === rule).length;
  return { sections: count('unwritten-section'), questions: count('unanswered-question') };
};

/** What every company should discuss, in the order of the source: a word for each in the three languages. */
const AREAS: readonly (readonly [id: string, sv: RegExp, nb: RegExp, en: RegExp])[] = [
  ['Q1', /ordet ”service” .* kunder/, /ordet «service» .* kundene/, /word “service” .* customers/],
  ['Q2', /bra service för oss/, /god service for oss/, /good service to us/],
  ['Q3', /kända för bra service, och varför/, /kjent for god service, og hvorfor/, /good service, and why/],
  ['Q4', /kända för dålig service, och varför/, /dårlig service, og hvorfor/, /bad service, and why/],
  ['Q5', /vill vara kända för/, /vil være kjent for/, /want to be known for/],
  ['Q6', /det vi erbjuder, och får vi betalt/, /det vi tilbyr, og får vi betalt/, /offer, and are we paid/],
  ['Q7', /relationer .* jagar vi nya/, /relasjoner .* jakter vi på nye/, /relationships .* chase new ones/],
  ['Q8', /strategi leder oss till bättre/, /strategi fører oss til bedre/, /strategy will lead us to better/],
  ['Q9', /skiljer vi oss från dem/, /skiller vi oss fra dem/, /differ from others/],
  ['Q10', /kritiska punkter värderar/, /kritiske punkter setter/, /critical points do our customers value/],
  ['Q11', /kräver mest av oss i dag/, /krever mest av oss i dag/, /most demanding for us today/],
  ['Q12', /om några år/, /om noen år/, /in a few years/],
  ['Q13', /Vems bild av verkligheten/, /Hvem sitt bilde av virkeligheten/, /Whose view of reality/],
  ['Q14', /kunderna påverka oss/, /kundene påvirke oss/, /customers influence us/],
  ['Q15', /vår vision/, /visjonen vår/, /our vision/],
  ['Q16', /värderingar/, /verdier/, /values/],
  ['Q17', /servicepolicy\? .*formulerad/, /servicepolicy\? .*formulert/, /service policy\? .*wording/],
  ['Q18', /förebilder i service/, /forbildene våre i service/, /our role models in service/],
  [
    'Q19',
    /Hur ofta tränar vi service/,
    /Hvor ofte trener vi på service/,
    /How often do we hold service training/,
  ],
  ['Q20', /ge bättre stöd/, /gi bedre støtte/, /better support/],
  ['Q21', /Får alla lösa en kunds problem/, /Kan alle løse en kundes problem/, /May everyone solve/],
  ['Q22', /Belönar vi lojala kunder/, /Belønner vi lojale kunder/, /reward loyal customers, and how/],
  ['Q23', /ambassadörer/, /ambassadørene/, /ambassadors/],
  ['Q24', /våra kunder skulle rekommendera/, /kundene våre ville anbefale/, /customers would recommend/],
  [
    'Q25',
    /medarbetare skulle rekommendera/,
    /medarbeiderne våre ville anbefale/,
    /employees would recommend/,
  ],
  ['Q26', /policy för klagomål/, /policyen vår for klager/, /policy on complaints/],
  ['Q27', /klagomål direkt/, /klager løst med en gang/, /complaints resolved at once/],
  ['L1', /löst och kunden nöjd/, /løst og kunden fornøyd/, /solved and the customer is content/],
  ['L2', /med i varje process/, /med i hver prosess/, /involved in every process/],
  [
    'L3',
    /mandat .* avvikelser .* rutin/,
    /fullmakt .* avvik .* rutine/,
    /authority .* routine .* go wrong, .* learn/,
  ],
  ['L4', /engagemang, och vad firar/, /engasjement, og hva feirer/, /engaged, and what do we celebrate/],
  [
    'L5',
    /kalendern, eller lämnas de åt slumpen/,
    /kalenderen, .* tilfeldighetene/,
    /calendar, or left to chance/,
  ],
  ['C1', /utvecklingssamtal/, /utviklingssamtaler/, /development talks/],
  ['C2', /firar en ny kund/, /feirer en ny kunde/, /celebrate a new customer/],
  ['C3', /motto/, /motto/, /motto/],
  ['C4', /accepteras/, /godtatt/, /accepted/],
];

describe.each(LANGUAGES)('a review in %s', (language) => {
  const text = projectFile(`templates/${language}/review.md`);
  const document = parse(text);
  const questions = document.sections.flatMap((section) => questionsIn(section, document));

  it('asks everything that a company should discuss, once', () => {
    expect(questions.map(({ id }) => id.value)).toEqual(AREAS.map(([id]) => id));
    for (const [index, entry] of questions.entries()) {
      const asked = text.slice(entry.span.start, entry.span.end).replace(/\n>? ?/g, ' ');
      expect(asked).toMatch(AREAS[index]?.[1 + LANGUAGES.indexOf(language)] as RegExp);
      expect(asked).toContain('?');
    }
    expect(questions.every(isBlank)).toBe(true);
  });

  it('is unwritten by its areas, and once one is begun by its questions', async () => {
    expect(await find(text)).toEqual({ sections: 9, questions: 0 });
    const answered = text.replace(/(### C2 .*\n\n(?:>.*\n)+)/, '$1\nX\n');
    expect(answered).not.toBe(text);
    expect(await find(answered)).toEqual({ sections: 8, questions: 3 });
  });
});

describe('a question', () => {
  const inArea = (body: string) =>
    find(
      `---\nkind: review\nid: r\nlanguage: en\n---\n\n# R\n\n## Culture\n\n### C1 Rites\n\n> Which?\n\nX\n\n${body}\n`,
    );

  it.each([
    ['is open with the question alone', '### Q28 Ours\n\n> Who?', 1],
    ['is open with a comment', '### Q28 Ours\n\n> Who?\n\n<!-- later -->', 1],
    ['is answered by words', '### Q28 Ours\n\n> Who?\n\nAnna.', 0],
    ['is answered by a list', '### Q28 Ours\n\n> Who?\n\n- [ ] Anna', 0],
    ['is a question without a question mark too', '### Q28 Ours\n\n> The team.', 1],
    ['is none without a quote', '### Q28 Ours', 0],
    ['is none where it is a step', '### Q28 Ours\n\n- Responsible: anna\n- Due: 2026-12-01\n\n> Who?', 0],
  ])('%s', async (_, body, questions) => {
    expect((await inArea(body)).questions).toBe(questions);
  });
});

describe('the status of a review', () => {
  it('counts answers and decisions, and says when it is held again', () => {
    const cwd = copyOf('examples/nb-renhold');
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { review?: object }[];
    };
    expect(documents.flatMap(({ review }) => review ?? [])).toEqual([
      {
        questions: 36,
        answered: 36,
        unanswered: [],
        decisions: 3,
        carriedOut: 1,
        overdue: 0,
        next: '2027-09-16',
      },
    ]);
    const { out } = serviceplan(['status', '--language', 'en', '--today', '2026-12-17'], { cwd });
    expect(out).toContain('36 of 36 questions answered');
    expect(out).toContain('3 decisions · 1 carried out · 1 overdue · next review 2027-09-16');
    expect(out).toContain('1 customer · ');
    const { out: markdown } = serviceplan(['report', '--format', 'markdown', '--language', 'sv'], { cwd });
    expect(markdown).toContain('| 36 av 36 frågor besvarade | 3 beslut, 1 genomfört, nästa genomgång 16');
    expect(serviceplan(['report', '--format', 'ics'], { cwd }).out).toContain('D2 Skriv ned hva');
  });

  it('counts no decision that comes back, which is never carried out', () => {
    const step = (id: string, fields: string) => `### ${id} Decided\n\n- Responsible: anna\n${fields}\n`;
    const signed = '- Sign-off: Anna Berg, 2026-11-02, done\n';
    const decisions = [
      step('D1', `- Due: 2026-11-01\n- Every: 1 m\n${signed}`),
      step('D2', `- Due: 2026-11-01\n${signed}`),
      step('D3', '- Due: 2026-10-01\n- Every: 1 m\n'),
    ];
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\npeople:\n  anna: { name: Anna Berg, email: a@example.com }\n',
      'review.md': `---\nkind: review\nid: r\nlanguage: en\n---\n\n# R\n\n## D Decisions\n\n${decisions.join('\n')}`,
    });
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { review: object }[];
    };
    expect(documents[0]?.review).toMatchObject({ decisions: 1, carriedOut: 1, overdue: 0 });
  });

  it('says when the next review is late, and moves it when it is signed', () => {
    const cwd = folderWith({
      'serviceplan.yaml':
        'language: en\npeople:\n  anna: { name: Anna Berg, email: a@example.com, roles: [management] }\n',
    });
    serviceplan(['new', 'review', '--set', 'held=2025-11-03'], { cwd });
    const { out } = serviceplan(['lint'], { cwd });
    expect(out).toContain('N1 was due 2026-11-03, 19 days ago.  overdue-step');
    expect(serviceplan(['sign', 'review#N1', '--as', 'anna', '--yes'], { cwd }).code).toBe(0);
    expect(serviceplan(['status'], { cwd }).out).toContain('next review 2027-11-03');
  });
});

describe('what a template only shows', () => {
  const settings =
    'language: en\npeople:\n  anna: { name: Anna Berg, email: a@example.com, roles: [management] }\n';
  const reviewed = (edit: (text: string) => string) => {
    const cwd = folderWith({ 'serviceplan.yaml': settings });
    serviceplan(['new', 'review', '--set', 'held=2026-08-03'], { cwd });
    const path = join(cwd, 'review.md');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { review: { decisions: number } }[];
    };
    const decisions = documents[0]?.review.decisions;
    const lines = serviceplan(['lint', '--format', 'unix'], { cwd }).out.split('\n');
    return { decisions, told: lines.some((line) => /D1|missing-step/.test(line)) };
  };

  it.each<[what: string, edit: (text: string) => string, decisions: number, told: boolean]>([
    ['counts for nothing as the template has it', (text) => text, 0, false],
    [
      'counts for nothing with other points or people',
      (text) => text.replaceAll('management\n', 'anna\n'),
      0,
      false,
    ],
    ['is not missed', (text) => text.replace(/### D1[\s\S]*?(?=## N)/, ''), 0, false],
    [
      'counts with a title of its own',
      (text) => text.replace('D1 The decision in a few words', 'D1 Ring first'),
      1,
      true,
    ],
    [
      'counts when somebody has signed it',
      (text) => text.replace(/(### D1.*\n\n)/, '$1- Sign-off: Anna Berg, 2026-11-20, done\n'),
      1,
      true,
    ],
  ])('%s', (_, edit, decisions, told) => {
    expect(reviewed(edit)).toEqual({ decisions, told });
  });

  it.each(LANGUAGES)('is a talk in %s from the moment that it has an employee', (language) => {
    const cwd = folderWith({ 'serviceplan.yaml': settings.replace('en', language) });
    serviceplan(['new', 'team', '--set', 'dates.start=2026-06-01'], { cwd });
    const totals = () => {
      const { out } = serviceplan(['status', '--private', '--format', 'json'], { cwd });
      return (JSON.parse(out) as { totals: { steps: number } }).totals.steps;
    };
    expect(totals()).toBe(1);
    const path = join(cwd, 'team.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(### A1[\s\S]*?- \p{L}+:)\n/u, '$1 anna\n'));
    expect(totals()).toBe(2);
  });
});

describe('questions that were taken out', () => {
  it.each([
    [
      'en',
      /### Q2 [\s\S]*?(?=### Q3)/,
      '“Service and good service” lacks a question of the template: Q2 Good service;',
    ],
    [
      'nb',
      /### Q(?:3|4) [\s\S]*?(?=##)/g,
      '«Service og god service» mangler 2 spørsmål fra malen: Q3 Kjent for god',
    ],
    ['sv', /### C4 [\s\S]*?(?=## D)/, '”Kultur” saknar en fråga ur mallen: C4 Regler;'],
  ])('are told in %s, once for each area', (language, taken, expected) => {
    const text = projectFile(`templates/${language}/review.md`).replace(/^<!--.*-->\n\n/gm, '');
    const cwd = folderWith({
      'serviceplan.yaml': `language: ${language}\n`,
      'review.md': text.replace(taken, ''),
    });
    const lines = serviceplan(['lint', '--format', 'unix'], { cwd }).out.split('\n');
    const told = lines.filter((line) => line.includes('missing-question'));
    expect(told).toEqual([expect.stringContaining(expected)]);
    expect(
      serviceplan(['lint', '--format', 'unix'], { cwd: folderWith({ 'review.md': text }) }).out,
    ).not.toContain('missing-question');
  });
});

it('lists the decisions in a terminal: signed, overdue and to come, with who answers for them', () => {
  const { out } = serviceplan(['status', 'review.md', '--today', '2026-12-17', '--language', 'en'], {
    cwd: copyOf('examples/nb-renhold'),
    env: { COLUMNS: '80' },
  });
  expect(out.split('\n').filter((line) => / D\d /.test(line) && !line.includes('late'))).toEqual([
    '✓ 2026-10-30  D1 Si fra når en leietaker flytter               Silje Eksempelrud',
    '▲ 2026-12-16  D2 Skriv ned hva hver renholder kan avgjøre      Marta Tenkerud',
    '  2027-02-01  D3 La noen fra teamet være med når vi gir tilb…  Kari Nordmann',
  ]);
});

it('says which decisions are waived, and how many', () => {
  const cwd = copyOf('examples/nb-renhold');
  const path = join(cwd, 'review.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/(### D2 [\s\S]*?- Ferdig den: .*\n)/, '$1- Utgår: Kari Nordmann, 2026-11-01, for dyrt\n'),
  );
  const run = (...args: string[]) =>
    serviceplan([...args, '--today', '2026-12-17', '--language', 'en'], { cwd, env: { COLUMNS: '80' } }).out;
  const { 0: line } = /^.* D2 .*$/m.exec(run('status', 'review.md')) ?? [];
  expect(line).toMatch(/^ {2}waived {6}D2 Skriv ned/);
  for (const out of [run('status'), run('report', '-f', 'markdown'), run('report', '-f', 'html')])
    expect(out).toContain('1 waived');
});
