import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Source } from '@/contracts/parts';
import { isLaidOver } from '@/shared/api/answer-overlay';
import { ChartFigure } from '@/shared/charts/chart-figure';
import { BroughtAlong, LazyPlanFactChart } from '@/shared/charts/lazy-plan-fact-chart';
import { listPlanFactMarks } from '@/shared/charts/plan-fact-marks';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { betterText } from '@/shared/i18n/better-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import { Kept } from '@/shared/ui/kept';
import { SourceLink } from '@/shared/ui/source-link';
import type { FactsMode } from '@/shared/url/facts-search';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { type IndicatorView, toIndicatorView } from './indicator-view';
import { PlanFactTable } from './plan-fact-table';
import { type SeriesRow, toSeriesRows } from './series-rows';
import { useChartEvents } from './use-chart-events';
import { useChartTexts } from './use-chart-texts';
import { useUnitText } from './use-unit-text';

interface PlanFactPartProps {
  readonly view: IndicatorView;
  /** `true`: what stands above names the indicator already. */
  readonly isTitleHidden?: boolean;
}

/** Plan against fact over all years, drawn and as a table of the same rows. */
export function PlanFactPart({ view, isTitleHidden = false }: PlanFactPartProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  const facts = useFactsMode();
  const unit = useUnitText(view.indicator);
  const { detail, indicator, part, series, judgements } = view;
  const direction = common(betterText(indicator));
  const rows = toSeriesRows(detail, part);
  const drawing = toPlanFactDrawing(series, judgements);
  const texts = useChartTexts(view, drawing);
  const events = useChartEvents(view);
  const marks = [
    ...unprovenIn(series.points).map((origin) => t(`chart.marks.${origin}`, { word: common(`provenance.${origin}`) })),
    ...(drawing.rows.some(({ gap }) => gap !== null) ? [t('chart.gapMarks'), common('message.gapNotZero')] : []),
    ...(drawing.stop ? [t('chart.stopMark', { year: drawing.stop.year })] : []),
  ];
  return (
    <ChartFigure
      title={texts.title}
      isTitleHidden={isTitleHidden}
      unit={`${unit} (${direction})`}
      source={<Sources rows={rows} />}
      dataDate={t('chart.dataDate', { date: day(detail.dataDate, 'attributive') })}
      summary={texts.summary}
      {...(marks.length > 0 && { note: marks.join(' ') })}
      picture={{ marks: listPlanFactMarks(drawing), notes: [] }}
      chart={
        <LazyPlanFactChart
          chartKey={chartKeyOf(view, facts)}
          drawing={drawing}
          labels={texts.labels}
          events={events}
          describeYear={texts.describeYear}
          failureText={t('chart.failure')}
        />
      }
      tableLabel={t('table.label')}
      table={<PlanFactTable series={series} rows={rows} unit={unit} title={texts.title} />}
    />
  );
}

/** The drawings of the parts that the page does not show at first. */
export function OtherDrawings({ detail }: { detail: IndicatorDetail }) {
  const others = detail.indicator.series.slice(1);
  return (
    <Kept
      id="other-drawings"
      draw={() => others.map(({ code }) => <OtherDrawing key={code} view={toIndicatorView(detail, { series: code, year: null })} />)}
    />
  );
}

function OtherDrawing({ view }: { view: IndicatorView }) {
  const facts = useFactsMode();
  const drawing = toPlanFactDrawing(view.series, view.judgements);
  const { labels, describeYear } = useChartTexts(view, drawing);
  return <BroughtAlong chartKey={chartKeyOf(view, facts)} events={useChartEvents(view)} {...{ drawing, labels, describeYear }} />;
}

/** With other facts than those of the build no drawing of the build is right. */
const chartKeyOf = ({ indicator, part }: IndicatorView, facts: FactsMode) =>
  `${indicator.id}.${part.code}.${facts}${isLaidOver() ? '.laid-over' : ''}`;

/** Every source of the facts once; the plan always comes from the decree. */
function Sources({ rows }: { rows: readonly SeriesRow[] }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  // two addresses of one source have one name
  const sources = new Map(rows.flatMap(({ source }): [string, Source][] => (source ? [[source.title[language], source]] : [])));
  return (
    <>
      {t('chart.planSource')}
      {sources.size > 0 && ` ${t('chart.factSource')} `}
      {[...sources].map(([key, source], i) => (
        <span key={key}>
          {i > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
      {sources.size > 0 && '.'}
    </>
  );
}
