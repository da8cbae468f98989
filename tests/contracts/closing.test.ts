import { buildClosing } from '@mocks/handlers/closing';
import { buildClosingTable, CLOSING_COLUMNS } from '@mocks/handlers/closing-table';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionClosingTable } from '@mocks/handlers/region-closing-table';
import { readStudyErrors } from '@mocks/sources/study-errors';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { describe, expect, test } from 'vitest';

/**
 * The account is computed here a second time, from the two published tables alone and by the words of the rule, without anything of the domain:
 * who takes the files away must come to the same.
 */
const text = buildClosingTable();
const rows = csvParse(text);
const observations = csvParse(buildObservations());
const PUBLISHED = ['verified', 'secondary', 'derived'];
const numberOf = (row: DSVRowString, column: string) => (row[column] ? Number(row[column]) : null);
const isOf = (row: DSVRowString) => (other: DSVRowString) => other['indicator'] === row['indicator'] && other['series'] === row['series'];
const national = observations.filter((row) => row['region'] === 'KZ' && row['definition'] === 'programme');

interface Judged {
  readonly year: number;
  readonly word: string;
}

/** Verdict of a fact against a plan, by DOMAIN.md section 3. */
function judge(row: DSVRowString, { plan, fact, start }: { plan: number; fact: number; start: number | null }): string {
  const [tolerance, error, way] = [numberOf(row, 'tolerance') ?? 0, numberOf(row, 'error') ?? 0, numberOf(row, 'way') ?? 1];
  const sign = row['direction'] === 'higher' ? 1 : -1;
  const gap = sign * (fact - plan);
  const grain = 1e-9 * Math.max(way, Math.abs(plan), Math.abs(fact));
  if (gap >= -tolerance - grain) return 'met';
  const lost = start === null ? -1 : sign * (start - fact);
  if (lost > tolerance + grain && lost >= error - grain) return 'regressed';
  if (gap < -0.1 * way - grain) return gap >= -0.3 * way - grain ? 'behind' : 'far';
  const isWaived = start === null || plan === start || gap >= -2 * tolerance - grain;
  return isWaived || (fact - start) / (plan - start) >= 0.5 - 1e-9 ? 'near' : 'behind';
}

function judgedYears(row: DSVRowString): Judged[] {
  const [due, target, targetYear] = [numberOf(row, 'due_year') ?? 0, numberOf(row, 'target') ?? 0, numberOf(row, 'target_year') ?? 0];
  const isOver = targetYear < 2025 && due === targetYear && row['error'] === '0' && !FLOWS.includes(row['indicator'] ?? '');
  return national
    .filter(isOf(row))
    .filter((point) => PUBLISHED.includes(point['provenance'] ?? ''))
    .flatMap((point) => {
      const [year, fact] = [Number(point['year']), Number(point['fact'])];
      const plan = numberOf(point, 'plan') ?? (isOver && year > due ? target : null);
      return plan === null ? [] : [{ year, word: judge(row, { plan, fact, start: numberOf(row, 'baseline') }) }];
    })
    .toSorted((a, b) => a.year - b.year);
}
/** What was done within a year leaves no level behind that could be reached later. */
const FLOWS = ['r1-7-5', 'r1-7-6'];
const WORDS: Readonly<Record<string, string>> = { met: 'kept', near: 'nearly', behind: 'missed', far: 'missed', regressed: 'missed-worse' };

function account(row: DSVRowString, judged = judgedYears(row)) {
  const due = numberOf(row, 'due_year') ?? 0;
  const fromDue = judged.filter(({ year }) => year >= due);
  const decided = fromDue.find(({ word }) => word === 'met') ?? fromDue[0];
  const lost = judged.filter(({ year }) => !judged.some((other) => other.year >= year && ['met', 'near'].includes(other.word)));
  const before = judged.findLast(({ year }) => year < due);
  return {
    closing: decided ? (decided.word === 'met' && decided.year > due ? 'kept-late' : (WORDS[decided.word] ?? '')) : '',
    decided_year: String(decided?.year ?? ''),
    last_known_year: decided ? '' : String(before?.year ?? ''),
    last_known_verdict: decided ? '' : (before?.word ?? ''),
    since: String(lost[0]?.year ?? ''),
  };
}

describe('closing.csv', () => {
  test('has a row for every series of the nation, in the columns that are documented', () => {
    expect(text.split('\n')[0]).toBe(CLOSING_COLUMNS.join(','));
    const series = new Set(national.map((row) => `${row['indicator']} ${row['series']}`));
    expect(new Set(rows.map((row) => `${row['indicator']} ${row['series']}`))).toEqual(series);
  });

  test.each(rows.map((row) => [`${row['indicator']} ${row['series']}`, row] as const))('%s comes to the same again', (_, row) => {
    expect(row).toMatchObject(account(row));
  });

  test('says an outcome or a reason in every row, and rests on published facts alone', () => {
    expect(rows.filter((row) => (row['closing'] === '') === (row['reason'] === ''))).toEqual([]);
    expect(rows.filter((row) => row['basis'] !== '' && !PUBLISHED.includes(row['basis'] ?? ''))).toEqual([]);
  });

  test('names only a demo value where there is one, and another definition where one is published', () => {
    const has = (row: DSVRowString, fits: (other: DSVRowString) => boolean) =>
      observations.some((other) => other['indicator'] === row['indicator'] && other['region'] === 'KZ' && fits(other));
    for (const row of rows.filter(({ reason }) => reason === 'only-demo')) {
      expect(has(row, (other) => isOf(row)(other) && other['provenance'] === 'demo')).toBe(true);
    }
    for (const row of rows.filter(({ reason }) => reason === 'other-definition')) {
      expect(has(row, (other) => other['definition'] === 'other')).toBe(true);
    }
  });

  test('computes paces from the start, the target and the last published value', () => {
    for (const row of rows.filter((candidate) => candidate['required_pace'] !== '')) {
      const sign = row['direction'] === 'higher' ? 1 : -1;
      const [start, target] = [numberOf(row, 'baseline') ?? 0, numberOf(row, 'target') ?? 0];
      const years = (numberOf(row, 'target_year') ?? 0) - 2018;
      expect(numberOf(row, 'required_pace'), `${row['indicator']}`).toBeCloseTo((sign * (target - start)) / years, 6);
      expect(numberOf(row, 'best_years') ?? 1).toBeLessThanOrEqual(years);
    }
  });

  test('tells the worked cases: PISA mathematics is awaited and far since 2022, the share of research is far and behind since 2021', () => {
    const find = (indicator: string, series: string) => rows.find((row) => row['indicator'] === indicator && row['series'] === series);
    expect(find('t1-2', 'mathematics')).toMatchObject({
      reason: 'awaiting',
      last_known_verdict: 'far',
      since: '2022',
      projection: 'within-error',
    });
    expect(find('t1-2', 'science')).toMatchObject({ required_pace: '15.5', achieved_pace: '6.5', projection_year: '2033' });
    expect(find('t2-1', 'total')).toMatchObject({
      reason: 'not-published',
      last_known_year: '2024',
      last_known_verdict: 'far',
      since: '2021',
    });
    expect(find('t2-2', 'total')).toMatchObject({ reason: 'discontinued' });
    expect(find('r1-3-4', 'video-surveillance')).toMatchObject({ closing: 'kept-late', decided_year: '2025' });
  });
});

describe('closing.json', () => {
  const { lineage, runs } = buildClosing();

  test('says of each indicator what became of it in each later act, and "unknown" where no source says it', () => {
    for (const { fates } of lineage) {
      expect(new Set(fates.map(({ indicator }) => indicator))).toEqual(new Set(rows.map((row) => row['indicator'])));
      expect(fates.filter(({ fate, source }) => (fate === 'unknown') !== (source === null))).toEqual([]);
    }
  });

  test('holds published values alone, and lets no run cross new borders', () => {
    const published = new Set(
      observations
        .filter((row) => PUBLISHED.includes(row['provenance'] ?? ''))
        .map((row) => [row['indicator'], row['series'], row['region'], row['year'], row['fact']].join(' ')),
    );
    const places = runs.flatMap(({ indicator, series, region, values }) =>
      values.map(({ year, value }) => [indicator, series, region, year, value].join(' ')),
    );
    expect(places.filter((place) => !published.has(place))).toEqual([]);
    const redrawn = runs.filter(({ region }) => ['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63'].includes(region));
    expect(redrawn.filter(({ values }) => values.some(({ year }) => year < 2022) && values.some(({ year }) => year >= 2022))).toEqual([]);
  });
});

describe('errors of studies', () => {
  const row = { indicator: 't1-2', series: 'reading', year: 2022, value: 2.5, source: 'oecd-pisa-2022-volume-1' };

  test('a made-up row is read with its source', () => {
    const { errors } = readStudyErrors({ errors: [row], said: [] });
    expect(errors).toMatchObject([{ ...row, source: { id: 'oecd-pisa-2022-volume-1' } }]);
  });

  test.each([
    ['a year without a round', { ...row, year: 2021 }],
    ['a series that no study measures', { ...row, indicator: 't1-1', series: 'age-3-6' }],
    ['an unknown source', { ...row, source: 'nobody' }],
    ['an error of nothing', { ...row, value: 0 }],
  ])('%s is refused', (_, wrong) => {
    expect(() => readStudyErrors({ errors: [wrong], said: [] })).toThrow();
  });

  test('the rule calls no change what the publisher does not call one, and the other way round', () => {
    const { said } = buildClosing();
    expect(said.length).toBeGreaterThan(0);
    for (const { indicator, series, from, to, change } of said) {
      const of = rows.find((candidate) => candidate['indicator'] === indicator && candidate['series'] === series);
      const fact = (year: number) =>
        Number(
          national.find((point) => point['indicator'] === indicator && point['series'] === series && Number(point['year']) === year)?.[
            'fact'
          ],
        );
      const [start, now] = [Number(of?.['baseline']) || fact(from), fact(to)];
      const word = Math.abs(now - start) < Number(of?.['error']) ? 'small' : now > start ? 'better' : 'worse';
      expect(word, `${indicator} ${series}`).toBe(change);
    }
  });
});

describe('region-closing.csv', () => {
  const table = csvParse(buildRegionClosingTable());
  const published = observations.filter((row) => PUBLISHED.includes(row['provenance'] ?? '') && row['definition'] === 'programme');
  /** The middle of the published values of all regions in a year. */
  const valuesIn = (row: DSVRowString, year: number) =>
    published
      .filter((other) => isOf(row)(other) && (other['region'] ?? '').startsWith('KZ-') && Number(other['year']) === year)
      .map((other) => ({ region: other['region'], value: Number(other['fact']) }));
  const REDRAWN = ['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63'];
  const SINCE_2022 = (row: DSVRowString, year: number) => REDRAWN.includes(row['region'] ?? '') && year >= 2022;

  function alertsAgain(row: DSVRowString): string {
    const of = rows.find(isOf(row));
    const sign = of?.['direction'] === 'higher' ? 1 : -1;
    const own = published.filter((other) => isOf(row)(other) && other['region'] === row['region']).map((other) => Number(other['year']));
    const newest = Math.max(...own);
    const at = (year: number) => valuesIn(row, year).find(({ region }) => region === row['region'])?.value;
    const last = at(newest);
    if (last === undefined) return '';
    const start = SINCE_2022(row, newest) || newest === 2018 ? undefined : at(2018);
    const limit = Math.max(Number(of?.['tolerance']), Number(of?.['error']));
    const all = valuesIn(row, newest)
      .map(({ value }) => value * sign)
      .toSorted((a, b) => a - b);
    const median = ((all[Math.floor((all.length - 1) / 2)] ?? 0) + (all[Math.floor(all.length / 2)] ?? 0)) / 2;
    const isLast = (year: number) => {
      const mine = at(year);
      const others = valuesIn(row, year).map(({ value }) => Math.round(value * sign * 1e6) / 1e6);
      return mine !== undefined && others.length >= 3 && Math.min(...others) === Math.round(mine * sign * 1e6) / 1e6;
    };
    const isPercent = of?.['error'] === '0' && row['indicator'] !== 'r1-2-1';
    return [
      start !== undefined && sign * (start - last) > limit ? 'fell' : '',
      isPercent && all.length >= 3 && median - last * sign > 10 ? 'behind-median' : '',
      [newest, newest - 1, newest - 2].every(isLast) && !SINCE_2022(row, newest) ? 'last' : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  test('has every region of every series that regions are held against, in both readings', () => {
    const keys = table.map((row) => [row['indicator'], row['series'], row['region'], row['against']].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const count = (against: string) => table.filter((row) => row['against'] === against).length;
    expect(count('national-plan')).toBe(count('indicative-path'));
    expect(table.filter((row) => (row['closing'] === '') === (row['reason'] === ''))).toEqual([]);
    expect(table.filter((row) => row['basis'] !== '' && !PUBLISHED.includes(row['basis'] ?? ''))).toEqual([]);
  });

  /** A region's years again: its own published facts against the national plan, or against the path from its own start (DOMAIN.md section 7). */
  function regionYears(row: DSVRowString): Judged[] {
    const of = rows.find(isOf(row));
    if (!of) return [];
    const planIn = new Map(
      national.filter(isOf(row)).flatMap((point) => (point['plan'] ? [[Number(point['year']), Number(point['plan'])] as const] : [])),
    );
    const [due, target, from] = [numberOf(of, 'due_year') ?? 0, numberOf(of, 'target') ?? 0, numberOf(of, 'baseline')];
    const own = published.filter((point) => isOf(row)(point) && point['region'] === row['region']);
    const first = own.find((point) => point['year'] === '2018');
    const isOver = (numberOf(of, 'target_year') ?? 0) < 2025 && of['error'] === '0';
    const sign = of['direction'] === 'higher' ? 1 : -1;
    return own
      .flatMap((point) => {
        const [year, fact] = [Number(point['year']), Number(point['fact'])];
        const start = first && year !== 2018 && !SINCE_2022(row, year) ? Number(first['fact']) : null;
        const plan = planIn.get(year) ?? (isOver && year > due ? target : null);
        if (plan === null) return [];
        if (row['against'] === 'national-plan') return [{ year, word: judge(of, { plan, fact, start }) }];
        if (start === null || from === null || target === from) return [];
        const path = start + ((plan - from) / (target - from)) * (sign * (target - start) > 0 ? target - start : 0);
        return [{ year, word: judge(of, { plan: path, fact, start }) }];
      })
      .toSorted((a, b) => a.year - b.year);
  }

  test('comes to the same again from the published tables, against the plan and against the path', () => {
    const columns = ['closing', 'decided_year', 'last_known_year', 'last_known_verdict', 'since'];
    const told = (row: DSVRowString) => Object.fromEntries(columns.map((column) => [column, row[column]]));
    const key = (row: DSVRowString) => [row['indicator'], row['series'], row['region'], row['against']].join(' ');
    const again = (row: DSVRowString) => account(row, regionYears(row));
    for (const against of ['national-plan', 'indicative-path']) {
      expect(table.some((row) => row['against'] === against && row['since'] !== '')).toBe(true);
    }
    expect(table.map((row) => ({ key: key(row), ...told(row) }))).toEqual(table.map((row) => ({ key: key(row), ...again(row) })));
  });

  test('names by the alert rules whom the published values name when they are counted again', () => {
    const against = table.filter((row) => row['against'] === 'national-plan');
    expect(against.map((row) => [row['indicator'], row['series'], row['region'], row['alerts']].join(' '))).toEqual(
      against.map((row) => [row['indicator'], row['series'], row['region'], alertsAgain(row)].join(' ')),
    );
    expect(against.filter((row) => row['alerts'] !== '').length).toBeGreaterThan(0);
  });
});
