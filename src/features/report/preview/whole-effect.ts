import type { IndicatorAnswer } from '@/contracts/indicators';
import type { PlacedFact } from '@/contracts/overlay';
import { type AttentionLine, attentionList } from '@/domain/attention';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { type Distribution, distribute, type MedianLag, medianLag } from '@/domain/roll-up';
import { overlayIndicators, overlayOf } from '@/shared/overlay/overlay';

/** What the overview says of a year. */
export interface Whole {
  readonly targets: Distribution;
  readonly all: Distribution;
  readonly lag: MedianLag | null;
  readonly attention: readonly AttentionLine[];
}

export interface WholeEffect {
  /** The year in which the overview would open. */
  readonly year: number;
  readonly before: Whole;
  readonly after: Whole;
  /** Lines of the attention list that are new, and those that are gone; a line that stays by another rule is in neither. */
  readonly come: readonly AttentionLine[];
  readonly gone: readonly AttentionLine[];
}

/** The headline and the attention list of the overview without and with the facts; those of regions are in neither. */
export function toWholeEffect(indicators: readonly IndicatorAnswer[], facts: readonly PlacedFact[]): WholeEffect {
  const shown = overlayIndicators(indicators, overlayOf(facts));
  const year = latestJudgedYear(shown);
  const before = toWhole(indicators, year);
  const after = toWhole(shown, year);
  const only = (lines: readonly AttentionLine[], others: readonly AttentionLine[]) =>
    lines.filter((line) => !others.some((other) => other.indicatorId === line.indicatorId && other.seriesCode === line.seriesCode));
  return { year, before, after, come: only(after.attention, before.attention), gone: only(before.attention, after.attention) };
}

function toWhole(indicators: readonly IndicatorAnswer[], year: number): Whole {
  const judged = indicators.map((indicator) => ({ level: indicator.level, judged: judgeIndicator(indicator, year) }));
  const ofLevel = judged.filter(({ level }) => level === 'target');
  return {
    targets: distribute(ofLevel.map((each) => each.judged)),
    all: distribute(judged.map((each) => each.judged)),
    lag: medianLag(judged.flatMap((each) => each.judged.worst ?? [])),
    attention: attentionList(indicators, year),
  };
}
