import { asPublished } from '@/domain/decree-decimals';
import { type Point, type Series, UNPROVEN } from '@/domain/series';
import drawn from '@/shared/charts/drawing.module.css';
import { FactDot } from '@/shared/charts/fact-dot';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { Cluster } from '@/shared/ui/layout';
import { DRAWING, type RegionDrawing, toRegionDrawing } from './region-drawing';
import styles from './regions.module.css';

interface RegionChartProps {
  readonly series: Series;
  readonly points: readonly Point[];
  readonly name: string;
  readonly brokenIn: number | null;
  readonly isSum: boolean;
  /** Title, unit, source, date and notes: around it on the page they stand in other parts. */
  readonly picture: PictureAbout;
}

/** The region's facts (strong), the nation's (dotted) and the plan (thin); the table below has every number. */
export function RegionChart({ series, points, name, brokenIn, isSum, picture }: RegionChartProps) {
  const { t } = useTranslation(['indicator', 'indicator-region', 'common']);
  const { value } = useFormat();
  const { points: national, baseline, study } = series;
  const drawing = toRegionDrawing({ region: points, national, baseline, study, brokenIn, isSum });
  if (!drawing) return <p className="note wide">{t('indicator-region:noFacts')}</p>;
  const known = points.flatMap(({ year, fact }) => (fact === null ? [] : [{ year, text: value(fact, asPublished(series, fact)) }]));
  const [first, last] = [known[0], known.at(-1)];
  const label = t('indicator-region:drawing', { name, from: first?.year, first: first?.text, to: last?.year, last: last?.text });
  const scale =
    drawing.low < drawing.high ? t('regions.scale', { low: value(drawing.low, series), high: value(drawing.high, series) }) : null;
  const unproven = unprovenIn([...points, ...(isSum ? [] : national)].filter(({ fact }) => fact !== null));
  const hollow = UNPROVEN.filter((origin) => drawing.region.marks.some((mark) => mark.unproven === origin));
  return (
    <figure className={styles['figureBox']}>
      <div data-picture="drawing" translate="no">
        <Plot drawing={drawing} label={label} />
      </div>
      <Cluster as="figcaption" gap={4} rows={1} above={2} className="note key">
        <KeyItem of="region" text={name} /> {!isSum && <KeyItem of="nation" text={t('regions.nationFact')} />}{' '}
        {!isSum && drawing.plan && <KeyItem of="plan" text={t('regions.nationPlan')} />} {scale !== null && <span>{scale}</span>}{' '}
        {hollow.map((origin) => (
          <span key={origin}>{t(`indicator:chart.marks.${origin}`, { word: t(`common:provenance.${origin}`) })}</span>
        ))}
      </Cluster>
      <PictureActions
        about={{
          ...picture,
          ...{ unproven, marks: hollow },
          notes: [...(picture.notes ?? []), ...(scale === null ? [] : [toSentence(scale)])],
        }}
      />
    </figure>
  );
}

function Plot({ drawing, label }: { drawing: RegionDrawing; label: string }) {
  const { width, height } = DRAWING;
  const last = drawing.years.length - 1;
  return (
    <svg
      className={`${drawn['lines']} ${styles['drawing']} ${styles['plot']}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <Lines drawing={drawing} />
      {drawing.years.map(({ year, x }, i) => (
        <text key={year} x={x} y={height - 6} textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}>
          {year}
        </text>
      ))}
    </svg>
  );
}

function Lines({ drawing: { plan, nation, region } }: { drawing: RegionDrawing }) {
  return (
    <>
      {plan && <path d={plan} data-of="plan" />}
      <path d={nation.solid + nation.dashed} data-of="nation" />
      {nation.marks.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} r="2" data-of="nation" />
      ))}
      <path d={region.solid} data-of="region" />
      <path d={region.dashed} data-of="generated" />
      {region.marks.map(({ year, x, y, unproven }) => (
        <FactDot key={year} {...{ x, y, unproven }} r={4} data-of={unproven ?? undefined} />
      ))}
    </>
  );
}

function KeyItem({ of, text }: { of: 'region' | 'nation' | 'plan'; text: string }) {
  return (
    <span data-picture="key">
      <svg className={drawn['lines']} viewBox="0 0 24 8" width="24" height="8" aria-hidden="true" data-swatch>
        <path d="M1 4L23 4" data-of={of} />
      </svg>
      {text}
    </span>
  );
}
