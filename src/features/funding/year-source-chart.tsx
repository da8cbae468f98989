import type { Funding } from '@/contracts/funding';
import drawing from '@/shared/charts/drawing.module.css';
import { DrawingRoom, type DrawingVariant, SizedDrawing } from '@/shared/charts/drawing-room';
import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './chart.module.css';
import type { MoneyUnit } from './funding-search';
import { useMoney } from './use-money';
import { toYearSourceDrawing, type YearBar } from './year-source-drawing';

interface YearSourceChartProps {
  readonly funding: Funding;
  readonly unit: MoneyUnit;
  /** What the chart shows; the values are in its table. */
  readonly label: string;
}

/** Planned money by year, stacked by source. Shades of one colour, dark to light, with names beside them: told apart without colour. */
export function YearSourceChart({ funding, unit, label }: YearSourceChartProps) {
  return (
    <DrawingRoom label={label} className={styles['room']}>
      {(variant) => <Drawing key={variant} {...{ funding, unit, variant }} />}
    </DrawingRoom>
  );
}

function Drawing({ funding, unit, variant }: Omit<YearSourceChartProps, 'label'> & { variant: DrawingVariant }) {
  const { figure } = useMoney(unit);
  const { width, height, fontSize, barWidth, foot, bars, numbered } = toYearSourceDrawing(funding, variant);
  return (
    <SizedDrawing {...{ variant, width, height, fontSize }}>
      {bars.map(({ year, x, totalMlnKzt, top, segments }) => (
        <g key={year} textAnchor="middle">
          {segments.map((part) => (
            <g key={part.source}>
              <rect className={styles[part.source]} x={x} y={part.y} width={barWidth} height={part.height} />
              {numbered.includes(part.source) && (
                <text
                  className={part.source === 'republican' ? styles['onDark'] : undefined}
                  x={x + barWidth / 2}
                  y={part.y + part.height / 2 + fontSize * 0.35}
                  fontSize={fontSize - 1}
                >
                  {figure(part.mlnKzt)}
                </text>
              )}
            </g>
          ))}
          <text x={x + barWidth / 2} y={top - 6} className={variant === 'wide' ? 'strong' : undefined}>
            {figure(totalMlnKzt)}
          </text>
          <text x={x + barWidth / 2} y={height - 6} className={drawing['aside']}>
            {year}
          </text>
        </g>
      ))}
      <path className={drawing['base']} d={`M0 ${foot}H${variant === 'wide' ? 552 : width}`} />
      {variant === 'wide' && <Names bar={bars.at(-1)} barWidth={barWidth} />}
    </SizedDrawing>
  );
}

/** The names of the sources beside their parts of the last bar. */
function Names({ bar, barWidth }: { bar: YearBar | undefined; barWidth: number }) {
  const { t } = useTranslation('funding');
  if (!bar) return null;
  const x = bar.x + barWidth;
  return bar.segments.map(({ source, y, height }) => (
    <g key={source}>
      <path className={drawing['base']} d={`M${x + 3} ${y + height / 2}h9`} />
      <text x={x + 17} y={y + height / 2 + 4.5}>
        {t(`source.${source}`)}
      </text>
    </g>
  ));
}
