import type { ChartEvent } from '@/shared/charts/event-flags';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { IndicatorView } from './indicator-view';

const CHART_EVENTS = ['repeal-726', 'pisa-shift', 'wef-pause'] as const;

/** The few events that change how the line is to be read, in two to four words; the timeline tells all of them whole. */
export function useChartEvents({ detail, series }: IndicatorView): ChartEvent[] {
  const { t } = useTranslation('indicator');
  const hasMovedRound = series.points.some(({ planYear }) => planYear !== null);
  return detail.events.flatMap(({ id, kind, date, precision }) => {
    const known = CHART_EVENTS.find((candidate) => candidate === id);
    if (!known || (kind === 'measurement' && !hasMovedRound)) return [];
    return [{ id, at: precision === 'year' ? Number(date.slice(0, 4)) : toFractionalYear(date), label: t(`event.${known}`) }];
  });
}

/** 12 October 2021 → 2021.78. */
function toFractionalYear(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  const start = Date.UTC(year, 0);
  return year + (Date.parse(isoDate) - start) / (Date.UTC(year + 1, 0) - start);
}
