import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { BaselineWarnings } from './baseline-warnings';
import { DataFeeds } from './data-feeds';
import { indicatorNamesQuery } from './indicator-names';
import { toIndicatorView } from './indicator-view';
import { MeasuresTable } from './measures-table';
import { NumbersBox } from './numbers-box';
import { Timeline } from './timeline';

const details = decreeIndicators.map(buildIndicatorDetail);
const detailOf = (id: string) => details.find(({ indicator }) => indicator.id === id) as IndicatorDetail;
const viewOf = (detail: IndicatorDetail, series: string | null = null) => toIndicatorView(detail, { series, year: null });
const pisa = detailOf('t1-2');

describe('what happened around the numbers', () => {
  const [event] = pisa.events;
  if (!event) throw new Error('nothing happened');
  const told = (events: readonly Partial<typeof event>[]) => {
    const made = events.map((own, i) => ({ ...event, id: `e-${i}`, source: null, confidence: 'verified' as const, ...own }));
    drawPart('ru', <Timeline view={viewOf({ ...pisa, events: made, measurements: [] })} />);
    return screen.getAllByRole('listitem').map(textOf);
  };

  test('stands in its order, and a year that is all that is known is no day', () => {
    const [first, second] = told([
      { date: '2021-10-12', precision: 'day' },
      { date: '2019-01-01', precision: 'year' },
    ]);
    expect(first).toMatch(new RegExp(`^${plain(text.ru('indicator:year.label', { year: '2019' }))} `));
    expect(second).toMatch(/^12 октября 2021/);
    expect(screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual(['2019', '2021-10-12']);
  });

  test('from a secondary source says so, and only that', () => {
    const secondary = text.ru('common:provenance.secondary');
    const [sure, unsure] = told([
      { date: '2019-01-01', confidence: 'verified' },
      { date: '2020-01-01', confidence: 'secondary' },
    ]);
    expect(sure).not.toContain(secondary);
    expect(unsure).toContain(secondary);
  });

  test('a study has its own rounds alone, and a result that is late is called so', () => {
    const [round] = pisa.measurements;
    if (!round) throw new Error('the study has no rounds');
    const measurements = [
      { ...round, study: 'PISA' as const, round: 1, published: '2023-12-05', due: null },
      { ...round, study: 'PISA' as const, round: 2, published: null, due: '2000-01' },
      { ...round, study: 'TIMSS' as const, round: 3 },
    ] as unknown as IndicatorDetail['measurements'];
    drawPart('ru', <Timeline view={viewOf({ ...pisa, measurements })} />);
    const rows = screen.getAllByRole('row').slice(1).map(textOf);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('2023');
    expect(rows[1]).toContain(text.ru('indicator:rounds.notPublished'));
    expect(rows[1]).toMatch(/2000 года/);
    expect(rows[0]).not.toMatch(/2000/);
  });
});

describe('where the fact could come from', () => {
  test('every data set leads to its row of its register, and what does not occur has no heading', () => {
    const fed = details.find(({ feeds }) => feeds && feeds.openData.length > 0) as IndicatorDetail;
    const openData = fed.feeds?.openData ?? [];
    drawPart(
      'ru',
      <DataFeeds detail={{ ...fed, norms: [], feeds: fed.feeds && { ...fed.feeds, administrativeData: [], breakdowns: [] } }} />,
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map(textOf)).toEqual([
      text.ru('indicator:feeds.openData'),
      text.ru('indicator:legal.title'),
    ]);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(openData.map(({ number }) => `/ru/registers/open-data/#n-${number}`)));
    expect(screen.queryByText(/разбивках/)).toBeNull();
  });

  test('where no register has it, the page says so', () => {
    drawPart('kk', <DataFeeds detail={{ ...pisa, feeds: null, norms: [] }} />);
    expect(screen.getByText(text.kk('indicator:feeds.none'))).toBeVisible();
  });
});

describe('the measures of the task', () => {
  const detail = details.find(({ measures }) => measures.length > 0) as IndicatorDetail;
  const [measure] = detail.measures;
  if (!measure) throw new Error('no task has measures');
  const draw = (kinds: readonly (typeof measure)['funding'][]) => {
    const measures = kinds.map((funding, i) => ({ ...measure, number: i + 1, funding, amountMlnKzt: funding === 'amounts' ? 1250 : null }));
    const { indicator } = detail;
    const { agencies } = { agencies: [] };
    drawPart('ru', <MeasuresTable detail={{ ...detail, measures }} task="1.1" />, [
      [indicatorNamesQuery(indicator.id).queryKey, { place: null, agencies }],
    ]);
    return textOf(screen.getByText((said) => said.startsWith(text.ru('indicator:measures.count', { count: kinds.length }))));
  };
  const say = (key: string, values: Record<string, string | number>) => plain(text.ru(`indicator:measures.${key}`, values));

  test('are told by how they are paid, without what does not occur', () => {
    const said = draw(['amounts', 'amounts', 'not-required']);
    expect(said.toLowerCase()).toContain(say('sum', { n: 2, total: '2 500' }));
    expect(said).toContain(say('free', { n: 1 }));
    expect(said).not.toContain(say('within', { n: 0 }).slice(0, 12));
  });

  test('without an amount have no sum of 0, and each says in its row how it is paid', () => {
    expect(draw(['within-budget', 'not-required'])).not.toContain('тенге');
    const cells = screen.getAllByRole('row', { hidden: true }).map((row) => within(row).queryAllByRole('cell', { hidden: true }).at(-1));
    expect(cells.map(textOf)).toEqual(
      expect.arrayContaining(
        [text.ru('indicator:measures.funding.within-budget'), text.ru('indicator:measures.funding.not-required')].map(plain),
      ),
    );
  });

  test('a body that the programme does not name stands there by its code', () => {
    draw(['amounts']);
    const [row] = screen.getAllByRole('row', { hidden: true }).slice(1);
    for (const code of measure.agencies) expect(textOf(row)).toContain(code);
  });
});

describe('the numbers of an indicator', () => {
  const draw = (detail: IndicatorDetail, series: string | null = null) => {
    const view = viewOf(detail, series);
    drawPart(
      'ru',
      <>
        <BaselineWarnings view={view} />
        <NumbersBox view={view} />
      </>,
    );
    return new Map(screen.getAllByRole('term').map((term) => [textOf(term).replace(/, \d{4}$/, ''), textOf(term.nextElementSibling)]));
  };
  const term = (key: string) => plain(text.ru(`indicator:numbers.${key}`));
  /** Its part is judged, and so its pace is known. */
  const withPace = (direction: 'higher' | 'lower') =>
    details.find(
      (detail) => detail.indicator.direction === direction && !detail.indicator.series[0]?.flow && draw(detail).has(term('paceNeeded')),
    );

  test.each(['higher', 'lower'] as const)('a pace that is needed has the sign in which the figure moves (%s is better)', (direction) => {
    const found = withPace(direction);
    if (!found) throw new Error(`no indicator of which ${direction} is better has a pace`);
    document.body.innerHTML = '';
    expect(draw(found).get(term('paceNeeded'))).toMatch(direction === 'higher' ? /^\+/ : /^−/);
  });

  test('of a yearly flow no part of a way is told, which starts anew each year', () => {
    const flow = details.find(({ indicator }) => indicator.series[0]?.flow && viewOf(detailOf(indicator.id)).latest) as IndicatorDetail;
    const numbers = draw(flow);
    expect(numbers.has(term('execution'))).toBe(true);
    expect([term('shareToDate'), term('shareToTarget')].filter((name) => numbers.has(name))).toEqual([]);
  });

  test('a baseline that the decree does not state is said to be none, and an expectation is not told as a fact', () => {
    const [part] = pisa.indicator.series;
    if (!part) throw new Error('no part');
    const made = (baseline: typeof part.baseline) => ({ ...pisa, indicator: { ...pisa.indicator, series: [{ ...part, baseline }] } });
    expect([...draw(made(null)).values()]).toContain(term('noBaseline'));
    expect(screen.queryByText(text.ru('indicator:numbers.expectation'))).toBeNull();
    draw(made({ year: 2018, value: 423, kind: 'fact' }));
    expect(screen.queryByText(text.ru('indicator:numbers.expectation'))).toBeNull();
    draw(made({ year: 2018, value: 423, kind: 'expectation' }));
    expect(screen.getByText(text.ru('indicator:numbers.expectation'))).toBeVisible();
  });
});
