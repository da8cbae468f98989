import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { demoShareOfSeries } from '@/domain/official-facts';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toJudgedIndicators } from '@/shared/judged/judged-indicators';
import { StatusLine } from '@/shared/ui/status-line';
import { toAgencyDuties } from './agency-duties';
import { AgencyFinding } from './agency-finding';
import type { AgencySearch } from './agency-search';
import { IndicatorsSection } from './indicators-section';
import { MeasuresSection } from './measures-section';
import { MoneySection } from './money-section';
import { Successors } from './successors';

/** What one body answers for: its indicators in the year in view, its money, its measures. The page knows that the programme names it. */
export function AgencyProfile({ code, search }: { code: string; search: AgencySearch }) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const indicators = useIndicators();
  const { activities } = useSuspenseQuery(activityListQuery).data;
  const { agencies, tasks, dataDate } = useSuspenseQuery(programmeQuery).data;
  const agency = agencies.find((candidate) => candidate.code === code);
  const duties = useMemo(() => toAgencyDuties(code, indicators, activities), [code, indicators, activities]);
  const year = useMemo(() => search.year ?? latestJudgedYear(indicators), [search.year, indicators]);
  const items = useMemo(() => toJudgedIndicators(duties.indicators, year), [duties, year]);
  return (
    <>
      {items.length > 0 && <AgencyFinding {...{ items, year }} />}
      {agency && (
        <>
          <p className="muted above-2">{t('abbreviation', { name: agency.abbreviation[language] })}</p>
          {agency.note && <p className="note measure">{agency.note[language]}</p>}
          <Successors agency={agency} />
        </>
      )}
      {items.length > 0 && <StatusLine year={year} demo={demoShareOfSeries(duties.indicators.flatMap(({ series }) => series))} />}
      <IndicatorsSection code={code} items={items} year={year} />
      <MoneySection {...{ agency, duties, dataDate }} />
      <MeasuresSection {...{ code, duties, tasks }} />
    </>
  );
}
