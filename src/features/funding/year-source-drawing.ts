import { FUNDING_SOURCES, type Funding, type FundingSource } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { DrawingVariant } from '@/shared/charts/drawing-room';

/** Drawn twice, for a phone and for a desk; the style sheet shows the one that fits. */

export interface Segment {
  readonly source: FundingSource;
  readonly mlnKzt: number;
  readonly y: number;
  readonly height: number;
}

export interface YearBar {
  readonly year: number;
  readonly x: number;
  readonly totalMlnKzt: number;
  readonly top: number;
  /** From the foot upwards. */
  readonly segments: readonly Segment[];
}

export interface YearSourceDrawing {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly barWidth: number;
  readonly foot: number;
  readonly bars: readonly YearBar[];
  /** Sources whose every part is high enough for its number. */
  readonly numbered: readonly FundingSource[];
}

const FRAMES = {
  narrow: { width: 342, height: 260, fontSize: 11.5, barWidth: 42, pitch: 57, headroom: 20 },
  wide: { width: 760, height: 384, fontSize: 13, barWidth: 68, pitch: 92, headroom: 24 },
} as const;
const YEAR_ROOM = 24;
/** Least height of a part with a number in it, pixels. */
const NUMBER_ROOM = 14;

/** Bars of the years on one scale from 0; heights are proportional to the planned money, a source without an amount has no part. */
export function toYearSourceDrawing({ sources, total }: Pick<Funding, 'sources' | 'total'>, variant: DrawingVariant): YearSourceDrawing {
  const { width, height, fontSize, barWidth, pitch, headroom } = FRAMES[variant];
  const foot = height - YEAR_ROOM;
  const highest = Math.max(...PROGRAMME_YEARS.map((year) => total.amountsMlnKzt[year] ?? 0));
  const toHeight = (mlnKzt: number) => (mlnKzt / highest) * (foot - headroom);
  const bars = PROGRAMME_YEARS.map((year, i) => {
    const totalMlnKzt = total.amountsMlnKzt[year] ?? 0;
    const x = i * pitch + (pitch - barWidth) / 2;
    return { year, x, totalMlnKzt, top: foot - toHeight(totalMlnKzt), segments: stack(sources, year, foot, toHeight) };
  });
  return { width, height, fontSize, barWidth, foot, bars, numbered: variant === 'wide' ? numberedSources(bars) : [] };
}

function stack(sources: Funding['sources'], year: number, foot: number, toHeight: (mlnKzt: number) => number): Segment[] {
  let y = foot;
  return FUNDING_SOURCES.flatMap((code) => {
    const mlnKzt = sources.find((source) => source.code === code)?.amountsMlnKzt[year];
    if (!mlnKzt) return [];
    const height = toHeight(mlnKzt);
    y -= height;
    return [{ source: code, mlnKzt, y, height }];
  });
}

function numberedSources(bars: readonly YearBar[]): FundingSource[] {
  const parts = bars.flatMap(({ segments }) => segments);
  return FUNDING_SOURCES.filter((source) => parts.every((part) => part.source !== source || part.height >= NUMBER_ROOM));
}
