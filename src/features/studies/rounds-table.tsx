import { useTranslation } from 'react-i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import type { Series } from '@/domain/series';
import { listStudyRounds } from '@/domain/study-rounds';
import { useLanguage } from '@/shared/i18n/use-language';
import { FigureLink } from './figure-link';
import { BaselineRow, RoundRow } from './round-rows';
import styles from './tables.module.css';

interface RoundsTableProps {
  readonly detail: IndicatorDetail;
  readonly caption: string;
}

/** Every planned round of every part: plan against fact, or the reason why there is none. */
export function RoundsTable({ detail, caption }: RoundsTableProps) {
  const { t } = useTranslation(['studies', 'common']);
  const hasOecd = detail.comparators.length > 0;
  const numbers = [
    t('common:term.plan'),
    t('common:term.fact'),
    t('common:term.deviation'),
    ...(hasOecd ? [t('rounds.oecd')] : []),
    t('rounds.change'),
  ];
  return (
    <table className={`${styles['table']} ${hasOecd ? styles['four'] : ''}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rounds.round')}</th>
          {numbers.map((head) => (
            <th key={head} scope="col" className={styles['number']}>
              {head}
            </th>
          ))}
          <th scope="col">{t('common:verdict.label')}</th>
        </tr>
      </thead>
      {detail.indicator.series.map((part) => (
        <PartRounds key={part.code} part={part} detail={detail} columns={numbers.length + 2} />
      ))}
    </table>
  );
}

function PartRounds({ part, detail, columns }: { part: SeriesAnswer; detail: IndicatorDetail; columns: number }) {
  const lang = useLanguage();
  const series: Series = toSeries(detail.indicator, part);
  const oecd = detail.comparators.filter((comparator) => comparator.series === part.code && comparator.code === 'OECD');
  const measurements = detail.measurements.filter(({ study }) => study === part.study);
  const known = {
    ...{ series, indicator: detail.indicator.id, part: part.code, dataDate: detail.dataDate },
    oecd: detail.comparators.length > 0 ? oecd : null,
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles['group']}>
          <FigureLink indicator={detail.indicator.id} series={part.code}>
            {part.short?.[lang] ?? part.code}
          </FigureLink>
        </th>
      </tr>
      {series.baseline && <BaselineRow baseline={series.baseline} {...known} />}
      {listStudyRounds(series).map((round) => (
        <RoundRow
          key={round.planYear}
          round={round}
          measurement={measurements.find(({ planYear }) => planYear === round.planYear) ?? null}
          {...known}
        />
      ))}
    </tbody>
  );
}
