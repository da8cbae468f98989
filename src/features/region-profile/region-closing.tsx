import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Against } from '@/domain/choices';
import { countClosings } from '@/domain/indicator-closing';
import { indicatorName } from '@/domain/indicator-name';
import { ALERT_BOUNDS } from '@/domain/region-alerts';
import { closeRegion } from '@/domain/region-closing';
import { redrawnIn } from '@/domain/region-names';
import { keyOfSeries, listRegionalSeries } from '@/domain/regional-series';
import type { RegionFigures } from '@/shared/api/queries';
import type { RegionalIndicator } from '@/shared/api/regional-indicators';
import { useRegionList } from '@/shared/api/use-regions';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { decidingPart } from '@/shared/closing/use-closing-sentence';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Stack } from '@/shared/ui/layout';
import { type PlacedAlert, regionAlertsQuery } from './region-alerts-query';

interface RegionClosingProps {
  readonly detail: RegionFigures;
  readonly indicators: readonly RegionalIndicator[];
  readonly against: Against;
}

/** What became of the promises in this region, by published facts alone: the finding, what is behind and since when, and what the alert rules name. */
export function RegionClosing({ detail, indicators, against }: RegionClosingProps) {
  const { t } = useTranslation('region');
  const { regions } = useRegionList();
  const { region, series } = detail;
  const { data: alerts } = useSuspenseQuery(regionAlertsQuery(region.id));
  const told = useClosingFinding();
  const alertText = useAlertText(indicators);
  const sinceText = useSinceText();
  const { difference, number } = useFormat();
  const bounds = {
    points: difference(ALERT_BOUNDS.behindMedian, { unit: 'percent', decimals: 0 }).replace(/^\+/, ''),
    years: number(ALERT_BOUNDS.yearsLast, 0),
    regions: number(ALERT_BOUNDS.regions, 0),
  };
  const rows = useMemo(
    () => closeRegion(indicators, { region, own: series, redrawnIn: redrawnIn(region.id, regions), against }),
    [indicators, region, series, regions, against],
  );
  const behind = rows.flatMap((row) => sinceText(row) ?? []);
  const marks = alerts.flatMap((alert) => alertText(alert) ?? []);
  return (
    <Stack as="section" gap={1} above={1} aria-labelledby="region-closing">
      <h2 id="region-closing" className="finding">
        {t(`closing.title.${against}`)}. {told.finding(countClosings(rows.map(({ closed }) => closed)))}
      </h2>
      <details className="small" data-print="open">
        <summary>{t('closing.more', { behind: number(behind.length, 0), marks: number(marks.length, 0) })}</summary>
        <Stack gap={1}>
          <ul>
            {[...behind, ...marks].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="note measure">{t('alert.rule', bounds)}</p>
        </Stack>
      </details>
    </Stack>
  );
}

type ClosedRow = ReturnType<typeof closeRegion<RegionalIndicator>>[number];

/** Since when, with the last published fact beside what it was held against; `null` where nothing is behind. */
function useSinceText() {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { value } = useFormat();
  return ({ indicator, closed }: ClosedRow): string | null => {
    const part = decidingPart(indicator, closed);
    const reading = closed.worst?.closing.decided ?? closed.silent?.closing.lastKnown ?? null;
    if (!part || !reading || !closed.since) return null;
    const figure = (amount: number) => value(amount, { unit: indicator.unit, decimals: part.series.decimals });
    const figures = { lastYear: reading.year, fact: figure(reading.fact), plan: figure(reading.plan) };
    return t('closing.since', { name: indicatorName(indicator, part.series, language), year: closed.since.year, ...figures });
  };
}

function useAlertText(indicators: readonly RegionalIndicator[]) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { value, difference } = useFormat();
  return ({ key, alert }: PlacedAlert): string | null => {
    const chosen = listRegionalSeries(indicators).find((candidate) => keyOfSeries(candidate) === key);
    if (!chosen) return null;
    const { indicator, part } = chosen;
    const measured = { unit: indicator.unit, decimals: part.decimals };
    const name = indicatorName(indicator, part, language);
    if (alert.rule === 'last') return t('alert.last', { name, from: alert.from, to: alert.to });
    if (alert.rule === 'fell') {
      const { from, to } = alert;
      return t('alert.fell', {
        name,
        from: value(from.value, measured),
        fromYear: from.year,
        to: value(to.value, measured),
        toYear: to.year,
      });
    }
    const { at, median, behind } = alert;
    const words = {
      value: value(at.value, measured),
      median: value(median, measured),
      behind: difference(behind, measured).replace(/^\+/, ''),
    };
    return t('alert.behind-median', { name, year: at.year, ...words });
  };
}
