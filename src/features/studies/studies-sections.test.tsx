import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { CalendarSection } from './calendar-section';
import { GapSection } from './gap-section';
import { RoadSection } from './road-section';
import { PISA_SCORES, URBAN_RURAL_GAP } from './study-indicators';

const detailOf = (id: string) => {
  const indicator = decreeIndicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`the decree has no ${id}`);
  return buildIndicatorDetail(indicator);
};
const say = (key: string, values: Record<string, string | number> = {}) => plain(text.ru(`studies:${key}`, values));
const figure = () => textOf(screen.getByRole('figure'));

/** The detail with one part, whose points are these facts of a planned year, and nothing else. */
function withFacts(detail: IndicatorDetail, facts: Readonly<Record<number, number>>, own: object = {}): IndicatorDetail {
  const part = detail.indicator.series.find(({ points }) => points.filter(({ plan }) => plan !== null).length > 1);
  if (!part) throw new Error('no part was planned twice');
  const points = part.points.map((point) => {
    const fact = facts[point.year];
    if (fact !== undefined) return { ...point, fact, provenance: 'verified' as const, state: null };
    return { ...point, fact: null, provenance: null, state: point.state ?? ('no-data' as const) };
  });
  return { ...detail, indicator: { ...detail.indicator, series: [{ ...part, points, ...own }] } };
}

describe('the gap between town and village', () => {
  const gap = detailOf(URBAN_RURAL_GAP);
  const [part] = withFacts(gap, {}).indicator.series;
  const planned = part?.points.filter(({ plan }) => plan !== null) ?? [];
  const [first, last] = [planned[0], planned.at(-1)];
  if (!first || !last || first === last) throw new Error('the gap was planned once');

  test('is that of the newest round with a fact', () => {
    drawPart('ru', <GapSection detail={withFacts(gap, { [first.year]: 17, [last.year]: 11 })} />);
    expect(figure()).toContain(say('gap.row', { name: 'X', year: last.year, fact: '11', plan: last.plan ?? 0 }).replace('X', ''));
  });

  test('without any fact is the first plan, and says that there is none', () => {
    drawPart('ru', <GapSection detail={withFacts(gap, {})} />);
    expect(figure()).toContain(say('gap.rowNone', { name: '', plan: first.plan ?? 0 }));
  });

  test('has its plan in the digits and signs of the language', () => {
    drawPart('ru', <GapSection detail={withFacts(gap, {}, { decimals: 1 })} />);
    expect(figure()).toContain(say('gap.rowNone', { name: '', plan: `${first.plan},0` }));
  });

  test('explains the broken edge of a generated value where there is one, and only there', () => {
    const detail = withFacts(gap, { [last.year]: 11 });
    const generated = detail.indicator.series.map((own) => ({
      ...own,
      points: own.points.map((point) => (point.fact === null ? point : { ...point, provenance: 'demo' as const })),
    }));
    const explained = say('gap.noteDemo', { word: '' }).slice(0, 20);
    drawPart('ru', <GapSection detail={detail} />);
    expect(figure()).not.toContain(explained);
    document.body.innerHTML = '';
    drawPart('ru', <GapSection detail={{ ...detail, indicator: { ...detail.indicator, series: generated } }} />);
    expect(figure()).toContain(explained);
  });

  test('calls a start an expectation only where it is one', () => {
    const startOf = (kind: 'fact' | 'expectation') => ({ baseline: { year: 2018, value: 20, kind } });
    drawPart('ru', <GapSection detail={withFacts(gap, {}, startOf('fact'))} />);
    expect(screen.queryByText(text.ru('studies:gap.expected'))).toBeNull();
    drawPart('ru', <GapSection detail={withFacts(gap, {}, startOf('expectation'))} />);
    expect(screen.getByText(text.ru('studies:gap.expected'))).toBeVisible();
  });
});

describe('the promised road', () => {
  const pisa = detailOf(PISA_SCORES);
  const goal = pisa.indicator.series[0]?.points.findLast(({ plan }) => plan !== null);
  if (!goal) throw new Error('no score was planned');
  const awaited = say('road.awaited', { planYear: goal.planYear ?? goal.year, heldYear: goal.year });
  const draw = (detail: IndicatorDetail) => {
    drawPart('ru', <RoadSection detail={detail}>{null}</RoadSection>);
    return figure();
  };

  test('says that the round of its target is held and its result awaited, as long as it is', () => {
    expect(draw(withFacts(pisa, {}))).toContain(awaited);
  });

  test('says nothing of waiting once the result is there', () => {
    expect(draw(withFacts(pisa, { [goal.year]: 470 }))).not.toContain(awaited);
  });

  test('of a subject without a fact has a dash in the finding, and a word where it is heard', () => {
    expect(draw(withFacts(pisa, {}))).toContain(say('answer.none'));
    expect(textOf(screen.getByRole('heading', { level: 2 })).trim()).toMatch(/–$/);
  });
});

describe('the calendar', () => {
  const pisa = detailOf(PISA_SCORES);
  const [round] = pisa.measurements;
  const [event] = pisa.events;
  if (!round || !event) throw new Error('PISA has no rounds');
  const draw = (own: Partial<typeof round>) => {
    const detail = { ...pisa, measurements: [{ ...round, ...own }], dataDate: '2026-11-26' };
    drawPart('ru', <CalendarSection detail={detail} />);
    return figure();
  };

  test('says of a result that it is out, awaited, or late by the day of the data', () => {
    const told = (result: string) => {
      const { study, planYear, heldYear } = round;
      return say('calendar.summary', { rounds: say('calendar.summaryRound', { study, planYear, heldYear, result }) });
    };
    expect(draw({ published: '2023-12' })).toContain(told(say('calendar.resultOut', { month: 'декабрь 2023 года' })));
    document.body.innerHTML = '';
    expect(draw({ published: null, due: '2027-01' })).toContain(told(say('calendar.resultAwaited')));
    document.body.innerHTML = '';
    expect(draw({ published: null, due: '2026-09' })).toContain(told(say('calendar.overdueShort', { month: 'сентябрь 2026 года' })));
  });

  test('names the moves of rounds, and no other events of the programme', () => {
    const events = [
      { ...event, id: 'a', kind: 'measurement' as const, title: { kk: 'а', ru: 'Цикл перенесен' } },
      { ...event, id: 'b', kind: 'territory' as const, title: { kk: 'б', ru: 'Границы изменены' } },
    ];
    drawPart('ru', <CalendarSection detail={{ ...pisa, events }} />);
    expect(screen.getByText(/Цикл перенесен/)).toBeVisible();
    expect(screen.queryByText(/Границы изменены/)).toBeNull();
  });
});
