import { ChartFigure } from '@/shared/charts/chart-figure';
import { toFactLine, toPlanLine, withBaseline } from '@/shared/charts/region-lines';
import { betterText } from '@/shared/i18n/better-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import { CompareChart } from './compare-chart';
import type { ComparedSeries } from './compare-choice';
import type { CompareFigures, NamedLine } from './compare-drawing';
import { CompareTable } from './compare-table';
import type { ComparedRegion, CompareYear } from './compare-view';
import { useSeriesName } from './use-series-name';

interface CompareFigureProps {
  readonly series: ComparedSeries;
  readonly compared: readonly ComparedRegion[];
  readonly years: readonly CompareYear[];
  readonly dataDate: string;
}

/** One indicator, all chosen regions and the nation on one scale; the table below has the same rows. */
export function CompareFigure({ series: choice, compared, years, dataDate }: CompareFigureProps) {
  const { t } = useTranslation(['compare', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const { indicator, part } = choice;
  const measured = { unit: indicator.unit, decimals: part.decimals };
  const title = useSeriesName()(choice);
  const names = compared.map(({ short }) => short[language]).join(', ');
  const figures = useFigures(choice, compared);
  const isBroken = compared.some(({ brokenIn }) => brokenIn !== null);
  const isSum = indicator.regionalAggregation === 'sum';
  const values = [...(isSum ? [] : part.points), ...compared.flatMap(({ pointsOf }) => pointsOf(choice))];
  const unproven = unprovenIn(values);
  const hasOfficial = figures.lines.some(({ marks }) => marks.some((mark) => mark.unproven === null));
  const remarks = [...(isBroken ? [t('figure.broken')] : []), ...(isSum ? [t('figure.sum')] : []), t('common:message.gapNotZero')];
  return (
    <ChartFigure
      title={title}
      unit={`${indicator.unitLabel[language]} (${t(`common:${betterText(indicator)}`)})`}
      source={t('figure.source')}
      dataDate={t('figure.dataDate', { date: day(dataDate, 'attributive') })}
      summary={t('figure.summary', { title, regions: names })}
      note={[...unproven.map((origin) => t(`figure.marks.${origin}`, { word: t(`common:provenance.${origin}`) })), ...remarks].join(' ')}
      picture={{
        marks: [...(hasOfficial ? (['any-fact'] as const) : []), ...unproven.map((origin) => `any-${origin}` as const)],
        notes: [remarks.join(' '), t('common:legal.full')],
      }}
      chart={
        <CompareChart
          figures={figures}
          label={t('figure.label', { title, regions: names })}
          breakText={isBroken ? t('figure.newBorders') : null}
        />
      }
      isTableRead
      tableLabel={t('table.label')}
      table={<CompareTable caption={t('table.caption', { title, regions: names })} {...{ measured, compared, years }} />}
    />
  );
}

/** What is drawn: the nation first, then the regions. The sum of the nation would press the regions to the foot of the chart. */
function useFigures(choice: ComparedSeries, compared: readonly ComparedRegion[]): CompareFigures {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { number, value } = useFormat();
  const { indicator, part } = choice;
  const isSum = indicator.regionalAggregation === 'sum';
  const nation: NamedLine = {
    id: 'KZ',
    name: t('table.nation'),
    ...toFactLine({ points: isSum ? [] : withBaseline(part.points, part.baseline), study: part.study, brokenIn: null }),
  };
  const regions = compared.map(
    ({ region, short, brokenIn, pointsOf }): NamedLine => ({
      id: region.id,
      name: short[language],
      ...toFactLine({ points: pointsOf(choice), study: part.study, brokenIn }),
    }),
  );
  return {
    lines: [nation, ...regions],
    plan: { name: t('table.plan'), points: isSum ? [] : toPlanLine(part.points, part.baseline) },
    decimals: part.decimals,
    cap: indicator.unit === 'percent' ? 100 : null,
    formatTick: (tick, decimals) =>
      indicator.unit.startsWith('percent') ? value(tick, { unit: indicator.unit, decimals }) : number(tick, decimals),
  };
}
