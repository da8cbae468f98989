import type { ClosingAnswer } from '@/contracts/closing';
import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { CLOSINGS, type Closing, UNKNOWN_REASONS, type UnknownReason } from '@/domain/choices';
import { closeIndicator, type IndicatorClosing } from '@/domain/indicator-closing';
import { toSeries } from '@/domain/indicator-judgement';
import { type Realistic, realisticOf } from '@/domain/realistic';
import { decidingPart } from '@/shared/closing/use-closing-sentence';

/** Whether the pace of one part was ever seen; by published values alone, in either reading. */
export interface PartPaces {
  readonly part: SeriesAnswer;
  readonly paces: Realistic;
}

/** One promise: what became of it, and whether its pace was ever seen. */
export interface ClosingRow {
  readonly indicator: IndicatorAnswer;
  readonly closed: IndicatorClosing;
  /** The part that speaks for the indicator comes first, whatever can be said of it; the others where their pace is known. */
  readonly paces: readonly PartPaces[];
}

/** What a promise is grouped by: its outcome, else the reason why that cannot be known. */
export type ClosingWord = Closing | UnknownReason;
const CLOSING_WORDS: readonly ClosingWord[] = [...CLOSINGS, ...UNKNOWN_REASONS];

export function toClosingRows(
  indicators: readonly IndicatorAnswer[],
  { before, runs }: Pick<ClosingAnswer, 'before' | 'runs'>,
  { withDemo }: { readonly withDemo: boolean },
): ClosingRow[] {
  const pacesOf = (indicator: IndicatorAnswer, part: SeriesAnswer): PartPaces => {
    const isOf = (entry: { indicator: string; series: string }) => entry.indicator === indicator.id && entry.series === part.code;
    const paces = realisticOf(toSeries(indicator, part), {
      before: before.find(isOf)?.values ?? [],
      regions: runs.filter(isOf).map(({ region, values }) => ({ who: region, values })),
    });
    return { part, paces };
  };
  return indicators.map((indicator) => {
    const closed = closeIndicator(indicator, { withDemo });
    const speaking = decidingPart(indicator, closed)?.series;
    const others = indicator.series.filter((part) => part !== speaking).map((part) => pacesOf(indicator, part));
    return {
      ...{ indicator, closed },
      paces: speaking ? [pacesOf(indicator, speaking), ...others.filter(({ paces }) => paces.kind === 'known')] : [],
    };
  });
}

export const wordOf = ({ closed }: Pick<ClosingRow, 'closed'>): ClosingWord =>
  closed.worst?.closing.closing ?? closed.reason ?? 'never-measured';

export interface ClosingGroup {
  readonly word: ClosingWord;
  readonly rows: readonly ClosingRow[];
}

/** The rows by what became of them, best first, the unknown last; groups without a row are left out. */
export function groupRows(rows: readonly ClosingRow[]): ClosingGroup[] {
  return CLOSING_WORDS.map((word) => ({ word, rows: rows.filter((row) => wordOf(row) === word) })).filter((group) => group.rows.length > 0);
}
