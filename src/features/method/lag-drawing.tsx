import drawing from '@/shared/charts/drawing.module.css';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import styles from './drawing.module.css';
import type { Example } from './example';
import { LAG_FRAME, type LagGeometry, toLagGeometry } from './lag-geometry';
import { useExampleTexts } from './use-example-texts';

const { width, height, bottom } = LAG_FRAME;
const BASE = height - bottom;

/** A fact, and how far back the plan line had been there. Nothing is drawn where there is no such moment. */
export function LagDrawing({ example }: { example: Example }) {
  const { t } = useTranslation('method');
  const { number } = useFormat();
  const lagText = useLagText();
  const { name, fact } = useExampleTexts(example);
  const { series, judged, legMonths } = example;
  const geometry = toLagGeometry(series, judged);
  if (!geometry || !judged.lag.known) return null;
  const text = t('lag.drawing', { name, fact, lag: lagText(judged.lag), leg: number(legMonths, 0) });
  const months = Math.round(Math.abs(judged.lag.months) * 10) / 10;
  return (
    <Stack as="figure" gap={2} className={styles['figure']}>
      <svg className={styles['drawing']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
        <PlanLine geometry={geometry} decimals={series.decimals} />
        <LagArrow geometry={geometry} text={t('lag.months', { months: number(months, Number.isInteger(months) ? 0 : 1) })} />
        <FactMark geometry={geometry} text={number(judged.fact, series.decimals)} />
      </svg>
      <figcaption>{text}</figcaption>
    </Stack>
  );
}

function PlanLine({ geometry, decimals }: { geometry: LagGeometry; decimals: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const last = geometry.plan.at(-1);
  return (
    <g>
      <path d={`M0 ${BASE + 16}H${width}`} stroke="var(--line)" />
      <path d={`M${geometry.plan.map(({ x, y }) => `${x} ${y}`).join('L')}`} fill="none" stroke="var(--plan)" strokeWidth="1.75" />
      {geometry.plan.map(({ year, value, x, y }, index) => (
        <g key={year}>
          <circle cx={x} cy={y} r="3" fill="var(--plan)" />
          <text
            x={index === 0 ? x - 8 : x}
            y={index === 0 ? y + 4 : y - 9}
            textAnchor={index === 0 ? 'end' : 'middle'}
            className={drawing['aside']}
          >
            {number(value, decimals)}
          </text>
          <text x={x} y={BASE + 32} textAnchor="middle" className={drawing['aside']}>
            {year}
          </text>
        </g>
      ))}
      {last && (
        <text x={last.x} y={last.y + 20} textAnchor="middle" className={drawing['aside']}>
          {t('term.plan')}
        </text>
      )}
    </g>
  );
}

function LagArrow({ geometry: { fact, equal }, text }: { geometry: LagGeometry; text: string }) {
  const toLeft = equal.x < fact.x ? 1 : -1;
  return (
    <g>
      <path d={`M${fact.x} ${fact.y}H${equal.x}`} stroke="var(--fact)" strokeWidth="1.5" strokeDasharray="4 3" />
      <path
        d={`M${equal.x + 7 * toLeft} ${fact.y - 4}L${equal.x} ${fact.y}L${equal.x + 7 * toLeft} ${fact.y + 4}`}
        fill="none"
        stroke="var(--fact)"
        strokeWidth="1.5"
      />
      <text x={fact.x - 12 * toLeft} y={fact.y - 8} textAnchor={toLeft === 1 ? 'end' : 'start'} className="strong">
        {text}
      </text>
    </g>
  );
}

function FactMark({ geometry: { fact }, text }: { geometry: LagGeometry; text: string }) {
  const { t } = useTranslation();
  return (
    <g>
      <circle cx={fact.x} cy={fact.y} r="5" fill="var(--fact)" />
      <text x={fact.x + 10} y={fact.y + 4} className="strong">
        {t('term.fact')} {text}
      </text>
    </g>
  );
}
