import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { type BriefingData, plannedByEndOf } from '../briefing-data';
import styles from './slide.module.css';

const LAST_YEAR = PROGRAMME_YEARS[PROGRAMME_YEARS.length - 1] ?? 0;
const BOX = { width: 900, height: 320 } as const;
const FONT = 30;
const PLOT = { top: 44, bottom: BOX.height - 44 } as const;
const STEP = BOX.width / PROGRAMME_YEARS.length;
const BAR = STEP * 0.62;

/** Planned money by year; what lies after the year in view is outlined. Billion tenge. */
export function MoneySlide({ data: { briefing, fundingMlnKzt } }: { data: BriefingData }) {
  const { t } = useTranslation('present');
  const { number, ratio } = useFormat();
  const billions = (million: number) => number(million / 1000, 0);
  const amounts = PROGRAMME_YEARS.map((year) => ({ year, amount: fundingMlnKzt.byYear[year] ?? 0 }));
  const largest = Math.max(...amounts.map(({ amount }) => amount));
  const label = amounts.map(({ year, amount }) => `${year} – ${billions(amount)}`).join('; ');
  return (
    <div className={styles['money']}>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={`${t('money.chart')}: ${label}`} fontSize={FONT}>
        {amounts.map(({ year, amount }, i) => {
          const height = Math.round((amount / largest) * (PLOT.bottom - PLOT.top));
          const middle = (i + 0.5) * STEP;
          const isPast = year <= briefing.year;
          return (
            <g key={year} textAnchor="middle" fill="var(--ink)">
              <rect
                x={middle - BAR / 2}
                y={PLOT.bottom - height}
                width={BAR}
                height={height}
                fill={isPast ? 'var(--accent)' : 'var(--paper)'}
                stroke={isPast ? 'none' : 'var(--plan)'}
                strokeWidth="2"
              />
              <text x={middle} y={PLOT.bottom - height - 10} fontWeight={isPast ? 700 : 400}>
                {billions(amount)}
              </text>
              <text x={middle} y={BOX.height - 8} fill="var(--ink-muted)">
                {year}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${PLOT.bottom}H${BOX.width}`} stroke="var(--line-strong)" />
      </svg>
      <p>
        {briefing.year < LAST_YEAR &&
          t('money.share', {
            total: billions(fundingMlnKzt.total),
            share: ratio(plannedByEndOf(briefing.year, fundingMlnKzt) / fundingMlnKzt.total),
          })}{' '}
        {t('money.planned')}
      </p>
    </div>
  );
}
