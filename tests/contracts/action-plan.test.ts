import { buildActivityList } from '@mocks/handlers/activities';
import { buildFunding } from '@mocks/handlers/funding';
import { describe, expect, test } from 'vitest';
import { PROGRAMME_YEARS } from '@/domain/series';

const { activities } = buildActivityList();
const funding = buildFunding();
const rows = activities.flatMap((activity) => (activity.funding.kind === 'amounts' ? activity.funding.rows : []));
const add = (figures: readonly (number | null)[]) => figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

describe('the action plan is the decree’s', () => {
  test('204 measures, numbered without a gap', () => {
    expect(activities.map(({ number }) => number)).toEqual(Array.from({ length: 204 }, (_, index) => index + 1));
  });

  test('113 need no money, 45 are within a budget, 46 have amounts', () => {
    const count = (kind: string) => activities.filter((activity) => activity.funding.kind === kind).length;
    expect([count('not-required'), count('within-budget'), count('amounts')]).toEqual([113, 45, 46]);
  });

  test('only measures 12 and 25 print a total that is not the sum of their years, by 1', () => {
    const odd = activities.filter(
      ({ funding: money }) =>
        money.kind === 'amounts' && money.rows.some((row) => add(Object.values(row.amountsMlnKzt)) !== row.totalMlnKzt),
    );
    expect(odd.map(({ number }) => number)).toEqual([12, 25]);
    expect(odd.every(({ note }) => note !== null)).toBe(true);
  });

  test('no measure ends before it begins', () => {
    expect(activities.filter(({ deadline }) => deadline.to < deadline.from)).toEqual([]);
  });
});

describe('the money adds up', () => {
  test('11 578 425 million tenge, by source and by year', () => {
    expect(funding.total.totalMlnKzt).toBe(11_578_425);
    expect(add(funding.sources.map(({ totalMlnKzt }) => totalMlnKzt))).toBe(11_578_425);
    for (const year of PROGRAMME_YEARS) {
      const ofSources = add(funding.sources.map(({ amountsMlnKzt }) => amountsMlnKzt[year] ?? null));
      expect(ofSources).toBe(funding.total.amountsMlnKzt[year]);
    }
  });

  test('the local budget of each year is exactly that of the measures that name it alone', () => {
    const local = funding.sources.find(({ code }) => code === 'local');
    for (const year of PROGRAMME_YEARS) {
      const ofMeasures = add(rows.filter(({ sources }) => sources.join() === 'local').map((row) => row.amountsMlnKzt[year] ?? null));
      expect(ofMeasures).toBe(local?.amountsMlnKzt[year]);
    }
  });

  // the printed totals of the republican budget differ from the sum of their rows by rounding
  test('the measures of each year add up to all sources but the private one, within 2 million', () => {
    const privateMoney = funding.sources.find(({ code }) => code === 'private');
    for (const year of PROGRAMME_YEARS) {
      const budget = (funding.total.amountsMlnKzt[year] ?? 0) - (privateMoney?.amountsMlnKzt[year] ?? 0);
      expect(Math.abs(add(rows.map((row) => row.amountsMlnKzt[year] ?? null)) - budget)).toBeLessThanOrEqual(2);
    }
  });

  test('the tasks hold every row of every measure once', () => {
    expect(funding.tasks.flatMap(({ rows: ofTask }) => ofTask).reduce((sum, row) => sum + row.totalMlnKzt, 0)).toBe(
      add(rows.map(({ totalMlnKzt }) => totalMlnKzt)),
    );
    expect(add(funding.tasks.map(({ measures }) => measures))).toBe(204);
  });

  test('the passport prints the same money in rounded billions', () => {
    const inBillions = (million: number) => Math.round(million / 1000);
    expect(inBillions(funding.total.totalMlnKzt)).toBe(funding.passportBlnKzt.total);
    for (const year of PROGRAMME_YEARS) {
      expect(inBillions(funding.total.amountsMlnKzt[year] ?? 0)).toBe(funding.passportBlnKzt.byYear[year]);
    }
  });
});
