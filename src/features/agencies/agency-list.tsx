import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import styles from './agencies.module.css';
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
  return (
    <>
      <p className={`note ${styles['warning']}`}>{t('money.warning')}</p>
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
