import type { IndicatorAnswer } from '@/contracts/indicators';
import { partName } from '@/domain/indicator-name';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin } from '@/shared/ui/fact-value';
import { FigureLink } from './figure-link';
import type { RoadRow } from './road-rows';
import { None } from './round-cells';
import styles from './tables.module.css';

/** The same figures as on the road, a row for each subject. */
export function RoadTable({ indicator, rows }: { indicator: IndicatorAnswer; rows: readonly RoadRow[] }) {
  const { t } = useTranslation(['studies', 'common']);
  const language = useLanguage();
  const { number, ratio } = useFormat();
  const stop = (key: 'start' | 'plan' | 'fact' | 'goal', label: string): Column<RoadRow> => ({
    ...{ key, label, kind: 'number', width: '16%' },
    show: ({ part, road }) => {
      const at = road[key];
      if (!at) return <None />;
      return (
        <>
          <OfOrigin origin={key === 'fact' ? (road.fact?.judged.basis ?? null) : null}>{number(at.value, part.decimals)}</OfOrigin>
          <small> {at.year}</small>
        </>
      );
    },
  });
  const columns: Column<RoadRow>[] = [
    {
      ...{ key: 'subject', label: t('road.subject'), kind: 'title' },
      show: ({ part }) => (
        <FigureLink indicator={indicator.id} series={part.code}>
          {partName(part, language) ?? part.code}
        </FigureLink>
      ),
    },
    stop('start', t('common:term.baseline')),
    stop('plan', t('common:term.plan')),
    stop('fact', t('common:term.fact')),
    stop('goal', t('road.goal')),
    {
      ...{ key: 'share', label: t('road.shareToTarget'), kind: 'number', width: '16%' },
      show: ({ road }) => (road.fact ? ratio(road.fact.share) : <None />),
    },
  ];
  return (
    <DataTable
      caption={t('road.figure')}
      className={`targets ${styles['table']}`}
      columns={columns}
      groups={[{ key: 'all', rows }]}
      keyOf={({ part }) => part.code}
      originOf={({ road }) => road.fact?.judged.basis ?? null}
    />
  );
}
