import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import { toAgencyColumns, toSharedWarning } from './agency-columns';
import { toAgencyRows } from './agency-duties';

/** Every body that the programme names, the busiest first. */
export function AgencyList() {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const { number } = useFormat();
  const { agencies, dataDate } = useSuspenseQuery(programmeQuery).data;
  const { activities } = useSuspenseQuery(activityListQuery).data;
  const indicators = useIndicators();
  const rows = useMemo(() => toAgencyRows(agencies, indicators, activities), [agencies, indicators, activities]);
  const columns = toAgencyColumns(t, { language, number });
  const { ofSo, soMany } = useCountWords();
  const busy = rows.filter(({ duties, measures }) => measures > 0 || duties.indicators.length > 0);
  const [lead] = busy;
  return (
    <>
      {lead && (
        <h2 className="finding measure">
          {t('list.finding', {
            n: number(busy.length, 0),
            lead: lead.agency.abbreviation[language],
            ofIndicators: ofSo(indicators.length, 'indicators'),
            indicators: soMany(lead.duties.indicators.length),
            ofMeasures: number(activities.length, 0),
            measures: soMany(lead.measures),
          })}
        </h2>
      )}
      <p className="note measure above-2">{t('money.warning')}</p>
      <DataTable
        caption={t('list.caption')}
        className="above-3"
        columns={columns}
        groups={[{ key: 'all', rows }]}
        keyOf={({ agency }) => agency.code}
        hasShortCards
        rows="lines"
      />
      <ListMenu {...{ title: t('title'), rows, columns, dataDate }} isOfPlan hasMoney own={() => [toSharedWarning(t)]} />
    </>
  );
}
