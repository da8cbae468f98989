import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sumBasis } from '@/domain/basis';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { besideResult, groupByStanding } from '@/domain/money-beside-result';
import { demoShareOfSeries } from '@/domain/official-facts';
import { fundingQuery, outlineQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { halvesClass } from '@/shared/ui/side-by-side';
import { StatusLine } from '@/shared/ui/status-line';
import { BesideFinding } from './beside-finding';
import { BesideTable } from './beside-table';
import type { FundingSearch } from './funding-search';
import { usePeriod } from './use-period';

/** Planned money of each task up to the year in view, beside what became of its indicators in that year. */
export function BesideResult({ search }: { search: FundingSearch }) {
  const { t } = useTranslation('funding');
  const indicators = useIndicators();
  const { data: funding } = useSuspenseQuery(fundingQuery);
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const year = search.year ?? latestJudgedYear(indicators);
  const rows = useMemo(() => {
    const judged = indicators.map((indicator) => ({ task: indicator.task, judged: judgeIndicator(indicator, year) }));
    return besideResult(funding.tasks, judged, year);
  }, [funding, indicators, year]);
  const groups = groupByStanding(rows);
  const period = usePeriod()(year);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="beside-result">
      <h2 id="beside-result">{t('beside.title')}</h2>
      <StatusLine year={year} demo={demoShareOfSeries(indicators.flatMap(({ series }) => series))} />
      <div className={halvesClass}>
        <BesideFinding
          {...{ groups, year, period, unit: search.unit }}
          judged={{
            basis: sumBasis(rows.map(({ distribution }) => distribution.basis)),
            ended: rows.reduce((sum, { distribution }) => sum + distribution.ended, 0),
          }}
        />
        <p className="above-2">{t('beside.rule', { year, period })}</p>
      </div>
      <BesideTable {...{ groups, year, period, unit: search.unit }} />
      <DownloadMenu
        table={async (context) =>
          (await import('./funding-download')).toBesideTable({ groups, year, outline, dataDate: funding.dataDate }, context)
        }
      />
    </Stack>
  );
}
