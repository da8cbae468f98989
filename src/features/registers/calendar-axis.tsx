import type { ReactNode } from 'react';
import { placeInSeason } from '@/domain/admission-day';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Season } from './admission-line';
import styles from './calendar.module.css';

/** A part of the season as SVG measures it: 0.5 is 50%. */
export const share = (part: number) => `${Number((part * 100).toFixed(2))}%`;

/** The names of the months along the axis. */
export function Months({ season }: { season: Season }) {
  const { t } = useTranslation('registers');
  return (
    <svg className={styles['months']} width="100%" height="20" aria-hidden="true">
      {season.months.map(({ month, start }) => (
        <text key={month} x={share(start)} dx="3" y="15">
          {t(`month.${month}` as 'month.6')}
        </text>
      ))}
    </svg>
  );
}

/** One stretch of the axis: the months behind, the bar or mark, and the reader's day across it. */
export function Track({ season, on, children }: { season: Season; on: string | null; children: ReactNode }) {
  const today = on === null ? null : placeInSeason(on, season);
  return (
    <svg width="100%" height="24" aria-hidden="true">
      {season.months.map(({ month, start }) => (
        <line key={month} x1={share(start)} x2={share(start)} y1="0" y2="24" />
      ))}
      {children}
      {today !== null && <line className={styles['today']} x1={share(today)} x2={share(today)} y1="0" y2="24" />}
    </svg>
  );
}
