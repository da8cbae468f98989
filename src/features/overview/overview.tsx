import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { hasDemoFacts } from '@/domain/official-facts';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { outlineQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { LegalNotice } from '@/shared/ui/legal-notice';
import { YearSwitch } from '@/shared/ui/year-switch';
import { Attention } from './attention';
import { Headline } from './headline';
import { MoneyStrip } from './money-strip';
import styles from './overview.module.css';
import { toOverviewFigures } from './overview-figures';
import { OverviewMenu } from './overview-menu';
import type { OverviewSearch } from './overview-search';
import { PromiseCard } from './promise-card';
import { TaskDistribution } from './task-distribution';

/** Are the promises kept? One year of the whole programme. */
export function Overview({ search }: { search: OverviewSearch }) {
  const { t } = useTranslation(['overview', 'common']);
  const indicators = useIndicators();
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const year = search.year ?? latestJudgedYear(indicators);
  const figures = useMemo(() => toOverviewFigures(indicators, outline, year), [indicators, outline, year]);
  return (
    <>
      <div className={styles['controls']}>
        <YearSwitch year={year} />
        {year > LAST_YEAR_IN_FORCE && <LegalNotice />}
        <FactsNotice hasDemo={hasDemoFacts(indicators.flatMap(({ series }) => series))} />
      </div>
      <Headline figures={figures} year={year} />
      <MoneyStrip money={outline.fundingMlnKzt} year={year} />
      <section aria-labelledby="promises" className={styles['section']}>
        <h2 id="promises">{t('promises.title')}</h2>
        <ul className={styles['cards']}>
          {figures.promises.map((promise) => (
            <PromiseCard key={promise.indicator.id} {...promise} />
          ))}
        </ul>
        <OverviewMenu kind="promises" figures={figures} year={year} />
      </section>
      <Attention indicators={indicators} year={year} />
      <TaskDistribution groups={figures.groups} year={year} />
      <OverviewMenu kind="groups" figures={figures} year={year} />
    </>
  );
}
