import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { formatSigned } from '@/domain/number-format';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { ChangeWords, DeviationFigure, FactFigure, OecdFigure, PlanFigure, RoundName, RoundVerdict } from './round-cells';
import { type RoundLine, toRoundLines } from './round-lines';
import { PISA_SCORES } from './study-indicators';

const indicator = decreeIndicators.find(({ id }) => id === PISA_SCORES);
if (!indicator) throw new Error('no PISA');
const detail = buildIndicatorDetail(indicator);
const mathematics = detail.indicator.series.find(({ code }) => code === 'mathematics');
if (!mathematics) throw new Error('no mathematics');
const lines = toRoundLines(detail, mathematics);
const start = lines.find((line) => line.start !== null);
const judged = lines.find((line) => line.judged !== null);
const awaited = lines.find(({ round }) => round?.judgement.kind === 'state');
if (!start?.start || !judged?.judged || !judged.round || !awaited?.round)
  throw new Error('PISA has no start, no judged and no awaited round');

describe.each(['kk', 'ru'] as const)('a line of the rounds, in %s', (language) => {
  const say = text[language];
  const cell = (part: React.ReactNode) => plain(drawPart(language, part).container.textContent ?? '');
  const { fact, gap } = judged.judged as NonNullable<RoundLine['judged']>;

  test('the start is called by its year and its kind; it has no plan and no deviation, and a dash for each', () => {
    const { year, value, kind } = start.start as NonNullable<RoundLine['start']>;
    expect(cell(<RoundName line={start} />)).toBe(
      plain(say(`studies:rounds.${kind === 'expectation' ? 'expectation' : 'baseline'}`, { year })),
    );
    expect(cell(<FactFigure line={start} />)).toBe(String(value));
    for (const part of [<PlanFigure key="plan" line={start} />, <DeviationFigure key="gap" line={start} />]) expect(cell(part)).toBe('–');
  });

  test('what the decree only expected at the start stands in italics, and is no fact', () => {
    const expected = { ...start, start: { year: 2018, value: 500, kind: 'expectation' as const } };
    const { container } = drawPart(language, <FactFigure line={expected} />);
    expect(container.querySelector('i')).toHaveTextContent('500');
    expect(cell(<RoundName line={expected} />)).toBe(plain(say('studies:rounds.expectation', { year: 2018 })));
  });

  test('a round that was moved is called by both years, one that was not by its own', () => {
    const { planYear, heldYear } = judged.round as NonNullable<RoundLine['round']>;
    expect([planYear, heldYear]).toEqual([2021, 2022]);
    expect(cell(<RoundName line={judged} />)).toBe(plain(say('studies:rounds.moved', { planYear, heldYear })));
    const kept = { ...judged, round: { ...(judged.round as NonNullable<RoundLine['round']>), heldYear: planYear } };
    expect(cell(<RoundName line={kept} />)).toBe(plain(say('studies:rounds.held', { year: planYear })));
  });

  test('a judged round has its fact, its plan, the deviation with its sign and the verdict', () => {
    expect(cell(<FactFigure line={judged} />)).toContain(String(fact));
    expect(cell(<PlanFigure line={judged} />)).toBe(String(judged.round?.plan));
    expect(cell(<DeviationFigure line={judged} />)).toBe(plain(formatSigned(gap, { decimals: 0, language })));
    expect(cell(<RoundVerdict line={judged} dataDate={detail.dataDate} />)).not.toBe('');
  });

  test('the OECD stands beside it with the distance; a year without a verified average says so, and says nothing beside no fact', () => {
    expect(judged.oecd).not.toBeNull();
    const told = cell(<OecdFigure line={judged} />);
    expect(told).toContain(String(judged.oecd));
    expect(told).toContain(plain(formatSigned(fact - (judged.oecd ?? 0), { decimals: 0, language })));
    expect(cell(<OecdFigure line={{ ...judged, oecd: null }} />)).toBe(plain(say('studies:rounds.oecdNone')));
    expect(cell(<OecdFigure line={{ ...awaited, oecd: null }} />)).toBe('–');
  });

  test('a change that the error of the study allows is not told as one', () => {
    const withErrors = (value: number): RoundLine => ({
      ...judged,
      series: { ...judged.series, errors: [2018, 2022].map((year) => ({ year, value })) },
    });
    const small = cell(<ChangeWords line={withErrors(50)} />);
    const clear = cell(<ChangeWords line={withErrors(0)} />);
    expect(small).not.toBe(clear);
    expect(cell(<ChangeWords line={awaited} />)).toBe('–');
  });

  test('a round without a result has the reason in place of a verdict', () => {
    const state = awaited.round?.judgement.kind === 'state' ? awaited.round.judgement.state : 'no-data';
    expect(cell(<RoundVerdict line={awaited} dataDate={detail.dataDate} />)).toContain(plain(say(`common:state.${state}`)));
    expect(cell(<FactFigure line={awaited} />)).toBe('–');
  });
});
