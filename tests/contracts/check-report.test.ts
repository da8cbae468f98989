import { factKnowledge, statedKnowledge } from '@mocks/sources/fact-knowledge';
import { publishedFacts } from '@mocks/sources/official-facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '@/build/commands/describe-findings';
import { type CheckCode, isError } from '@/domain/checks/check-list';
import { checkPublishedFacts, checkReport } from '@/domain/checks/check-report';
import { FIGURES } from '@/domain/checks/quoted-values';
import { placeKey, type ReportedFact } from '@/domain/checks/report-entries';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { asksForReason } from '@/domain/checks/without-reason';
import { LANGUAGES } from '@/domain/language';
import ru from '@/locales/ru/checks.json';

const FILE = 'report.xlsx';
const at = (fact: Omit<ReportedFact, 'file' | 'line'>, line = 2): ReportedFact => ({ ...fact, file: FILE, line });
/** An entry of which nothing is published, and in which nothing is wrong. */
const GOOD: Omit<ReportedFact, 'file' | 'line'> = {
  ...{ indicator: 't1-1', series: 'age-3-6', region: 'KZ', year: 2021, printed: '98.1', definition: 'programme' },
  ...{ confidence: 'verified', source: 'decree-988', note: '' },
};
const entry = (cells: Partial<ReportedFact> = {}, line = 2) => at({ ...GOOD, ...cells }, line);
const codesOf = (entries: readonly ReportedFact[], published = publishedFacts) =>
  checkReport(entries, factKnowledge, published).findings.map(({ code }) => code);
const course = (years: Readonly<Record<number, string>>, cells: Partial<ReportedFact> = {}) =>
  Object.entries(years).map(([year, printed], i) => entry({ ...cells, year: Number(year), printed }, i + 2));

test('knowledge that went through a file answers every question as before', () => {
  const read = toFactKnowledge(JSON.parse(JSON.stringify(statedKnowledge)));
  for (const series of factKnowledge.series) {
    const same = read.series.find((each) => each.indicator === series.indicator && each.series === series.series);
    if (!same) throw new Error(`${series.indicator} ${series.series} got lost`);
    for (const year of factKnowledge.years) {
      expect(same.gapOf(year)).toBe(series.gapOf(year));
      for (const { id } of factKnowledge.regions) {
        expect(read.isComparable(same, id, year)).toBe(factKnowledge.isComparable(series, id, year));
      }
    }
  }
});

test('what is published already is nothing to do, whichever part of it is sent in', () => {
  fc.assert(
    fc.property(fc.subarray([...publishedFacts]), (facts) => {
      const { standings, findings } = checkReport(facts.map(at), factKnowledge, publishedFacts);
      expect(standings.every((standing) => standing === 'same')).toBe(true);
      expect(findings).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('an entry in which nothing is wrong is new and has no finding', () => {
  expect(checkReport([entry()], factKnowledge, [])).toEqual({ standings: ['new'], findings: [] });
});

describe('a revision', () => {
  const [first] = publishedFacts.filter(({ definition }) => definition === 'programme');
  if (!first) throw new Error('no published fact');
  const revised = { ...first, printed: String(Number(first.printed) + 0.1) };

  test('needs a reason', () => expect(codesOf([at(revised)])).toContain('revision-without-reason'));
  test('with a reason needs nothing more', () =>
    expect(codesOf([{ ...at(revised), hasReason: true }])).not.toContain('revision-without-reason'));
  test('of the source alone asks for the reason of that, and prints no value twice as if it were two', () => {
    const { findings } = checkReport([at({ ...first, source: 'decree-988' })], factKnowledge, publishedFacts);
    const ofReason = findings.filter(({ code }) => asksForReason(code));
    expect(ofReason).toMatchObject([{ code: 'source-without-reason', column: 'source', values: { was: first.source, is: 'decree-988' } }]);
    for (const language of LANGUAGES) expect(ofReason.map((each) => describeFinding(each, language)).join()).not.toContain(first.printed);
  });
  test('of the source alone is one, too', () =>
    expect(checkReport([at({ ...first, source: 'decree-988' })], factKnowledge, publishedFacts).standings).toEqual(['revision']));
});

describe('one look more', () => {
  test.each([
    ['year-without-plan', [entry({ indicator: 'r1-1-3', series: 'total', year: 2025, printed: '10' })]],
    ['too-many-decimals', [entry({ printed: '98.12345' })]],
    ['reported-twice', [entry(), entry({}, 9)]],
    ['reported-otherwise', [entry(), entry({ confidence: 'secondary' }, 9)]],
    ['reported-differently', [entry(), entry({ printed: '97.2' }, 9)]],
    ['large-step', course({ 2020: '95.2', 2021: '99' })],
    ['equals-plan', course({ 2020: '81', 2021: '81.7', 2022: '82.6' }, { series: 'age-1-6' })],
  ] as const)('%s', (code, entries) => {
    expect(codesOf(entries, [])).toContain(code);
  });

  test('a constant plan that is reached year after year is no wonder', () => {
    expect(codesOf(course({ 2020: '100', 2021: '100', 2022: '100' }), [])).not.toContain('equals-plan');
  });

  test('parts that do not add up to the total are told once', () => {
    const parts = { total: '66.6', urban: '40.0', rural: '20.0' };
    const entries = Object.entries(parts).map(([series, printed], i) => entry({ indicator: 'r1-2-2', series, printed }, i + 2));
    expect(codesOf(entries, []).filter((code) => code === 'parts-do-not-add-up')).toHaveLength(1);
  });

  test('parts that miss the total by exactly what rounding explains are no finding', () => {
    const parts = { total: '60.0', urban: '40.1', rural: '20.05' };
    const entries = Object.entries(parts).map(([series, printed], i) => entry({ indicator: 'r1-2-2', series, printed }, i + 2));
    expect(codesOf(entries, [])).not.toContain('parts-do-not-add-up');
  });

  test('a nation far from the mean of its regions', () => {
    const regions = factKnowledge.regions.filter(({ validFrom }) => Number(validFrom.slice(0, 4)) <= 2021);
    const entries = regions.map(({ id }, i) => entry({ region: id, printed: '90.0' }, i + 3));
    expect(codesOf([entry({ printed: '90.0' }), ...entries], [])).not.toContain('nation-against-mean');
    expect(codesOf([entry({ printed: '95.0' }), ...entries], [])).toContain('nation-against-mean');
  });

  test('a nation that is not the sum of its regions', () => {
    const places = { indicator: 'r1-7-3', series: 'total', year: 2025 };
    const entries = factKnowledge.regions.map(({ id }, i) => entry({ ...places, region: id, printed: '3000' }, i + 3));
    const sum = String(3000 * entries.length);
    expect(codesOf([entry({ ...places, printed: sum }), ...entries], [])).not.toContain('nation-against-sum');
    expect(codesOf([entry({ ...places, printed: '62000' }), ...entries], [])).toContain('nation-against-sum');
  });

  test('a region that goes the other way than all others', () => {
    const [odd, ...others] = factKnowledge.regions.slice(3, 11).map(({ id }) => id);
    const both = (region: string, before: string, now: string) => course({ 2020: before, 2021: now }, { region });
    const entries = [...both(odd ?? '', '96.0', '95.5'), ...others.flatMap((id) => both(id, '95.5', '96.0'))];
    const { findings } = checkReport(entries, factKnowledge, []);
    expect(findings.filter(({ code }) => code === 'against-all-others').map(({ about }) => about?.region)).toEqual([odd]);
  });

  test('across a change of borders nothing is compared, and what is compared is counted', () => {
    const redrawn = factKnowledge.regions.filter(({ redrawnIn }) => redrawnIn === 2022).map(({ id }) => id);
    expect(redrawn).toEqual(['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63']);
    const ids = factKnowledge.regions.map(({ id }) => id).filter((id) => !['KZ-10', 'KZ-33', 'KZ-62'].includes(id));
    const odd = ids.find((id) => !redrawn.includes(id)) ?? '';
    const entriesOf = (against: string) =>
      ids.flatMap((region) => course(region === against ? { 2021: '96.0', 2022: '95.5' } : { 2021: '95.5', 2022: '96.0' }, { region }));
    const toldOf = (against: string) =>
      checkReport(entriesOf(against), factKnowledge, []).findings.filter(({ code }) => code === 'against-all-others');
    expect(toldOf('KZ-19')).toEqual([]);
    expect(toldOf(odd)).toMatchObject([{ about: { region: odd }, values: { others: String(ids.length - 1 - 3) } }]);
    expect(codesOf(course({ 2021: '80', 2022: '99' }, { region: 'KZ-19' }), [])).not.toContain('large-step');
  });

  test('values of one file that end in 0 and 5', () => {
    const entries = factKnowledge.regions.flatMap(({ id }) => course({ 2023: '95.5', 2024: '96.0' }, { region: id }));
    expect(codesOf(entries, [])).toContain('digits-heaped');
  });

  test('a source that only ever quoted is not the source itself', () => {
    const quoted = publishedFacts.find(({ confidence, source }) => confidence === 'secondary' && isOnlyQuoted(source));
    expect(codesOf([entry({ source: quoted?.source ?? '' })])).toContain('confidence-above-source');
  });
});

const isOnlyQuoted = (source: string) => {
  const facts = publishedFacts.filter((fact) => fact.source === source);
  return facts.length > 1 && facts.every(({ confidence }) => confidence === 'secondary');
};

describe('sizes that no unit bounds', () => {
  const researchers = { indicator: 'r2-1-1', series: 'researchers', definition: 'other' } as const;
  const places = { indicator: 'r1-7-3', series: 'total' } as const;
  const known = [
    entry({ ...researchers, year: 2023, printed: '16456' }),
    entry({ ...researchers, year: 2024, printed: '18014' }),
    entry({ ...researchers, region: 'KZ-75', year: 2024, printed: '7280' }),
    entry({ ...places, region: 'KZ-71', year: 2024, printed: '9030' }),
  ];
  const findingsOf = (fact: Partial<ReportedFact>) => checkReport([entry(fact)], factKnowledge, known).findings;
  test.each([
    ['thousands of another definition', { ...researchers, year: 2025, printed: '18' }, 'thousands-for-units'],
    ['far more of another definition', { ...researchers, year: 2025, printed: '999999999' }, 'far-from-known'],
    ['thousands of a region', { ...researchers, region: 'KZ-75', year: 2025, printed: '7' }, 'thousands-for-units'],
    ['a region far above the nation', { ...researchers, region: 'KZ-11', year: 2025, printed: '477000' }, 'far-from-known'],
    ['a region of the programme in thousands', { ...places, region: 'KZ-71', year: 2025, printed: '9' }, 'thousands-for-units'],
    ['a region of the programme far above the nation', { ...places, region: 'KZ-71', year: 2025, printed: '9030000' }, 'far-from-known'],
    ['a nation of the programme far above its plan', { ...places, year: 2025, printed: '62000000' }, 'far-from-known'],
  ])('%s', (_, fact, code) => {
    const about = { indicator: fact.indicator, series: fact.series, year: fact.year };
    expect(findingsOf(fact).filter(isError)).toMatchObject([{ code, column: 'value', about }]);
  });

  test('where the nation is not known, other regions tell the size, and few of them do not', () => {
    const others = ['KZ-11', 'KZ-15', 'KZ-19'].map((region) => entry({ ...researchers, region, year: 2024, printed: '400' }));
    const codesBeside = (published: readonly ReportedFact[]) =>
      checkReport([entry({ ...researchers, region: 'KZ-39', year: 2024, printed: '0.4' })], factKnowledge, published).findings.map(
        ({ code }) => code,
      );
    expect(codesBeside(others)).toContain('perhaps-thousands');
    expect(codesBeside(others.slice(1))).not.toContain('perhaps-thousands');
  });

  test.each([
    ['of another definition', { ...researchers, region: 'KZ-11', year: 2025, printed: '0.7' }],
    ['of the programme', { ...places, region: 'KZ-75', year: 2025, printed: '9' }],
  ])('thousands of a region without a value of its own, %s, need a look: its share of people lets expect far more', (_, fact) => {
    const found = findingsOf(fact).filter(({ code }) => code === 'perhaps-thousands');
    expect(found).toMatchObject([{ column: 'value', values: { meant: String(Number(fact.printed) * 1000) } }]);
    expect(found.filter(isError)).toEqual([]);
  });

  test.each(['31', '120', '2500'])('a small region with %s is no thousands', (printed) => {
    expect(findingsOf({ ...researchers, region: 'KZ-62', year: 2025, printed })).toEqual([]);
  });

  test('what is published is of the size of the rest of it', () => {
    for (const fact of publishedFacts) {
      const others = publishedFacts.filter((other) => other !== fact);
      expect(checkReport([at(fact)], factKnowledge, others).findings.filter(isError)).toEqual([]);
    }
  });
});

describe('a sentence says its figures in the unit of the series, and a distance between them', () => {
  const says = (entries: readonly ReportedFact[], published: typeof publishedFacts = []) =>
    LANGUAGES.map((language) =>
      checkReport(entries, factKnowledge, published)
        .findings.map((finding) => describeFinding(finding, language))
        .join(' '),
    );

  test('per cent and percentage points', () => {
    const [kk, ru] = says(course({ 2020: '95.2', 2021: '99' }));
    expect(kk).toContain('өзгеріс – 3,8 п.т. (95,2% → 99%)');
    expect(ru).toContain('изменилось на 3,8 п.п. (95,2\u00a0% → 99\u00a0%)');
  });
  test('places in the plural form of the number', () => {
    const places = { indicator: 'r1-7-3', series: 'total' };
    const [kk, ru] = says(course({ 2020: '20001', 2021: '81005' }, places));
    expect(kk).toContain('61\u00a0004 орын (20\u00a0001 орын → 81\u00a0005 орын)');
    expect(ru).toContain('на 61\u00a0004 места (20\u00a0001 место → 81\u00a0005 мест)');
  });
  test('two values of one place', () => {
    expect(says([entry(), entry({ printed: '97.2' }, 9)])[1]).toContain('97,2\u00a0% и 98,1\u00a0%');
  });
});

test('no sentence quotes a figure of a series that is not known as one', () => {
  const figures = ['before', 'step', 'way', 'sum', 'total', 'expected', 'nation', 'high'];
  const quoting = Object.entries(ru).flatMap(([key, text]) =>
    key.startsWith('wrong.') ? [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => ({ code: key.slice(6), name })) : [],
  );
  const unknown = quoting
    .filter(({ name }) => figures.includes(name))
    .filter(({ code, name }) => {
      const { values = [], distances = [] } = FIGURES[code as CheckCode] ?? {};
      return ![...values, ...distances].includes(name);
    });
  expect(unknown).toEqual([]);
});

test('the hints over the published facts name values that are published', () => {
  const keys = new Set(publishedFacts.map(placeKey));
  for (const { about } of checkPublishedFacts(publishedFacts.map(at), factKnowledge)) {
    expect(about && keys.has(placeKey(about))).toBe(true);
  }
});
