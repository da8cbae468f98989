import { buildIndicatorList } from '@mocks/handlers/indicators';
import { describe, expect, it } from 'vitest';
import { toSeries } from '@/domain/indicator-judgement';
import { latestJudged } from '@/domain/judgement';
import { keepOfficialFacts } from '@/domain/official-facts';
import { toExample } from './example';

const { indicators } = buildIndicatorList();
const mathematics = { id: 't1-2', code: 'mathematics', year: 2022 };
const research = { id: 't2-1', code: 'total', year: 2022 };

/** The latest verdict of R&D by published facts alone. */
function lastPublished() {
  const indicator = indicators.find(({ id }) => id === research.id);
  const [series] = indicator?.series ?? [];
  return indicator && series ? latestJudged(toSeries(indicator, keepOfficialFacts(series))) : null;
}

describe('the examples of the method page', () => {
  it('tells PISA mathematics 2022: 45 short of a way of 57, beyond three tenths, on a leg of 36 months', () => {
    const example = toExample(indicators, mathematics);
    expect(example).toMatchObject({ band: 'beyond', legMonths: 36, halfDone: null, later: null });
    expect(example?.judged).toMatchObject({ verdict: 'far', plan: 470, fact: 425, gap: -45, way: 57 });
    expect(example?.share).toBeCloseTo(45 / 57, 12);
  });

  it('tells R&D 2022: within a tenth of the way, but none of the planned change is done; and how the last published year stands', () => {
    const example = toExample(indicators, research);
    expect(example).toMatchObject({ band: 'within-tenth', halfDone: false });
    expect(example?.judged).toMatchObject({ verdict: 'behind', lag: { known: true, months: 48 } });
    expect(example?.later).toEqual(lastPublished());
  });

  it('falls back to the latest official verdict when the wanted year has none', () => {
    const never = { ...research, year: 2019 };
    expect(toExample(indicators, never)?.judged).toEqual(lastPublished());
  });

  it('is the same with demo values hidden', () => {
    const official = indicators.map((indicator) => ({ ...indicator, series: indicator.series.map(keepOfficialFacts) }));
    expect(toExample(official, research)?.judged).toEqual(toExample(indicators, research)?.judged);
  });

  it('tells nothing of a series that has no official verdict or is unknown', () => {
    expect(toExample(indicators, { id: 't2-2', code: 'total', year: 2022 })).toBeNull();
    expect(toExample(indicators, { id: 't9-9', code: 'total', year: 2022 })).toBeNull();
  });
});
