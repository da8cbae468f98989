import { indicatorName } from '@/domain/indicator-name';
import { nameOfRegion, redrawnIn } from '@/domain/region-names';
import { type Ranked, rankedDecimals } from '@/domain/region-ranking';
import { countKnown, pointsOf } from '@/domain/regional-year';
import { toSeriesYear } from '@/domain/series';
import { useRegionDetail } from '@/shared/api/use-regions';
import { asHeading } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OfOrigin } from '@/shared/ui/fact-value';
import { Cluster, Stack } from '@/shared/ui/layout';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import type { IndicatorView } from './indicator-view';
import { RegionChart } from './region-chart';
import { currentFigures, type StripRow } from './region-strip';
import { RegionYears } from './region-years';
import type { RegionsSlice } from './regions-slice';
import { useUnitText } from './use-unit-text';

interface BesideProps {
  readonly view: IndicatorView;
  readonly slice: RegionsSlice;
  readonly id: string;
  /** Its row in the strip; `null` when the region did not exist in that year. */
  readonly item: Ranked<StripRow> | null;
}

/** One region through all years beside the nation: drawn, and as a table of the same values. Suspends; throws the query's error. */
export function RegionBesideNation({ view, slice, id, item }: BesideProps) {
  const { t } = useTranslation(['indicator', 'indicator-region']);
  const language = useLanguage();
  const { day } = useFormat();
  const { region, series: all, history } = useRegionDetail(id);
  const { indicator, part, series, detail } = view;
  const unit = useUnitText(indicator);
  const points = pointsOf(all, view);
  const { name: names, short } = nameOfRegion(region, slice.year);
  const name = names[language];
  const brokenIn = redrawnIn(id, slice.regions);
  // a new region has nothing before the change: its states say so
  const isBroken = brokenIn !== null && points.some(({ year, fact }) => year < brokenIn && fact !== null);
  const isSum = indicator.regionalAggregation === 'sum';
  const broken = isBroken ? t('indicator-region:broken', { year: brokenIn }) : null;
  const picture = {
    title: `${indicatorName(indicator, part, language)} – ${name}`,
    unit,
    source: t('indicator-region:pictureSource'),
    date: t('chart.dataDate', { date: day(detail.dataDate, 'attributive') }),
    notes: broken === null ? [] : [broken],
  };
  return (
    <Stack as="section" gap={2} aria-labelledby="own-region">
      <h3 id="own-region">{asHeading(name)}</h3>
      <Standing view={view} slice={slice} item={item} />
      <RegionChart {...{ series, points, name, brokenIn, isSum, picture }} />
      {broken !== null && <p className="note wide">{broken}</p>}
      <RegionYears view={view} points={points} region={{ ...region, name: asHeading(name), short }} brokenIn={brokenIn} history={history} />
      <p>
        <Link to="/$lang/regions/$id/" params={{ lang: language, id }} search={{ year: toSeriesYear(slice.year) }}>
          {t('indicator-region:profile')}
        </Link>
      </p>
    </Stack>
  );
}

/** Where the region stands in the year of the strip. */
function Standing({ view, slice, item }: Pick<BesideProps, 'view' | 'slice' | 'item'>) {
  const { t } = useTranslation(['indicator', 'indicator-region']);
  if (!item) return <StateBadge state="not-yet-formed" />;
  const { row, place, basis } = item;
  const figures = currentFigures(view, slice);
  const total = countKnown(figures).facts;
  const decimals = rankedDecimals(figures, view.series.decimals);
  return (
    <Cluster as="p" gap={3} rows={1} align="baseline">
      <span>{slice.year}:</span>{' '}
      {row.fact !== null && <FactValue fact={row.fact} provenance={row.provenance} measured={{ ...view.series, decimals }} isRanked />}{' '}
      {place !== null && <OfOrigin origin={basis}>{t('regions.place', { place, total })}</OfOrigin>}{' '}
      {row.judged ? <VerdictBadge judged={row.judged} /> : row.state && <StateBadge state={row.state} />}
    </Cluster>
  );
}
