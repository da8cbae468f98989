import type { ClosingAnswer } from '@/contracts/closing';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { CLOSINGS, type Closing, UNKNOWN_REASONS, type UnknownReason } from '@/domain/choices';
import { closeIndicator, type IndicatorClosing } from '@/domain/indicator-closing';
import { toSeries } from '@/domain/indicator-judgement';
import { type Realistic, realisticOf } from '@/domain/realistic';
import { decidingPart } from '@/shared/closing/use-closing-sentence';

/** One promise: what became of it, and whether its pace was ever seen. */
export interface ClosingRow {
  readonly indicator: IndicatorAnswer;
  readonly closed: IndicatorClosing;
  /** Of the part that speaks for the indicator; by published values alone, in either reading. */
  readonly paces: Realistic | null;
}

/** What a promise is grouped by: its outcome, else the reason why that cannot be known. */
export type ClosingWord = Closing | UnknownReason;
const CLOSING_WORDS: readonly ClosingWord[] = [...CLOSINGS, ...UNKNOWN_REASONS];

export function toClosingRows(
  indicators: readonly IndicatorAnswer[],
  { before, runs }: Pick<ClosingAnswer, 'before' | 'runs'>,
  { withDemo }: { readonly withDemo: boolean },
): ClosingRow[] {
  return indicators.map((indicator) => {
    const closed = closeIndicator(indicator, { withDemo });
    const part = decidingPart(indicator, closed)?.series;
    const isOf = (entry: { indicator: string; series: string }) => entry.indicator === indicator.id && entry.series === part?.code;
    const paces = part
      ? realisticOf(toSeries(indicator, part), {
          before: before.find(isOf)?.values ?? [],
          regions: runs.filter(isOf).map(({ region, values }) => ({ who: region, values })),
        })
      : null;
    return { indicator, closed, paces };
  });
}

export const wordOf = ({ closed }: Pick<ClosingRow, 'closed'>): ClosingWord =>
  closed.worst?.closing.closing ?? closed.reason ?? 'never-measured';

/** The rows by what became of them, best first, the unknown last; groups without a row are left out. */
export function groupRows(rows: readonly ClosingRow[]): { readonly word: ClosingWord; readonly rows: readonly ClosingRow[] }[] {
  return CLOSING_WORDS.map((word) => ({ word, rows: rows.filter((row) => wordOf(row) === word) })).filter((group) => group.rows.length > 0);
}
