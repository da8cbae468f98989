import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { demoShareOfSeries } from '@/domain/official-facts';
import { leadBodiesQuery, outlineQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardGrid } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import { StatusLine } from '@/shared/ui/status-line';
import { Attention } from './attention';
import { ClosingBasis, ClosingLead, closeAll } from './closing-lead';
import { Headline } from './headline';
import { MoneyStrip } from './money-strip';
import styles from './overview.module.css';
import { toOverviewFigures } from './overview-figures';
import { OverviewMenu } from './overview-menu';
import type { OverviewSearch } from './overview-search';
import { PromiseCard } from './promise-card';
import { ReleaseLine } from './release-line';
import { TaskDistribution } from './task-distribution';

/** Are the promises kept? One year of the whole programme. */
export function Overview({ search }: { search: OverviewSearch }) {
  const { t } = useTranslation(['overview', 'common']);
  const indicators = useIndicators();
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const { data: leads } = useSuspenseQuery(leadBodiesQuery);
  const year = search.year ?? latestJudgedYear(indicators);
  const rows = useMemo(() => closeAll(indicators, search.years), [indicators, search.years]);
  const figures = useMemo(() => toOverviewFigures(indicators, outline, year), [indicators, outline, year]);
  return (
    <>
      <div className={`ruled ${styles['first']}`}>
        <ClosingLead rows={rows} leads={leads} />
        <Attention indicators={indicators} year={year} leads={leads} />
        <div>
          <ClosingBasis years={search.years} rows={rows} all={indicators.length} year={year} distribution={figures.allDistribution} />
          <MoneyStrip money={outline.fundingMlnKzt} year={year} />
          <ReleaseLine />
        </div>
      </div>
      <StatusLine year={year} demo={demoShareOfSeries(indicators.flatMap(({ series }) => series))} />
      <Headline figures={figures} year={year} />
      <Stack as="section" gap={3} above={5} aria-labelledby="promises">
        <h2 id="promises">{t('promises.title')}</h2>
        <ul className={cardGrid}>
          {figures.promises.map((promise) => (
            <PromiseCard key={promise.indicator.id} {...promise} />
          ))}
        </ul>
        <OverviewMenu kind="promises" figures={figures} year={year} />
      </Stack>
      <TaskDistribution groups={figures.groups} year={year} />
      <OverviewMenu kind="groups" figures={figures} year={year} />
    </>
  );
}
