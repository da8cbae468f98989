import { useSuspenseQuery } from '@tanstack/react-query';
import { weakestOf } from '@/domain/basis';
import { hasEnded, planHeldAgainst } from '@/domain/judge';
import { toSeriesYear } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useMyRegion } from '@/shared/state/use-my-region';
import { Boundary } from '@/shared/ui/boundary';
import { FactValue, OfOrigin } from '@/shared/ui/fact-value';
import { Facts } from '@/shared/ui/facts';
import { Cluster, Stack } from '@/shared/ui/layout';
import { lazyPart } from '@/shared/ui/lazy-part';
import { PlanValue } from '@/shared/ui/plan-value';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { Link, useSearch } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import type { IndicatorView } from './indicator-view';
import { RegionChoice } from './region-choice';
import { chooseRegion, toStrip } from './region-strip';
import { RegionStripList } from './region-strip-list';
import styles from './regions.module.css';
import { namedRegionsQuery, type RegionsSlice, seriesSliceQuery } from './regions-slice';
import { useStandingText } from './use-standing-text';

/** For readers who have chosen a region: no page is built with one. */
const RegionBesideNation = lazyPart(() => import('./region-beside-nation').then((module) => module.RegionBesideNation));

/** The regions of the chosen part in one year, and the reader's own one beside the nation. Suspends; throws the query's error. */
export function RegionsPart({ view }: { view: IndicatorView }) {
  const { series, year } = useSearch({ from: '/$lang/indicators/$id' });
  const facts = useFactsMode();
  const { data: slice } = useSuspenseQuery(seriesSliceQuery({ id: view.indicator.id, series, year, facts }));
  const { data: regions } = useSuspenseQuery(namedRegionsQuery);
  return slice ? <Regions view={view} slice={{ ...slice, regions }} /> : <ShareOfTotal view={view} />;
}

function Regions({ view, slice }: { view: IndicatorView; slice: RegionsSlice }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { region: asked } = useSearch({ from: '/$lang/indicators/$id' });
  const { myRegion } = useMyRegion();
  const items = toStrip(view, slice);
  const chosen = chooseRegion(slice.regions, asked, myRegion);
  const item = items.find(({ row }) => row.id === chosen);
  const judged = items.flatMap(({ row }) => row.judged ?? []);
  const met = judged.filter(({ verdict }) => verdict === 'met').length;
  // of the reader's own region, which no act has brought, nothing is said
  const isAsked = chosen !== null && chosen === asked;
  const standing = useStandingText(view, slice);
  useSpokenChange(
    isAsked ? standing(chosen, item ?? null) : myRegion === null ? `${t('regions.choose')}: ${t('regions.chooseNone')}.` : '',
  );
  return (
    <Stack gap={3}>
      <Nation view={view} year={slice.year} />
      {view.indicator.regionalAggregation === 'sum' ? (
        <p className="note wide">{t('regions.sums')}</p>
      ) : (
        judged.length > 0 && (
          <p className="note wide">
            <OfOrigin origin={weakestOf(judged.map(({ basis }) => basis))}>{t('regions.met', { met, judged: judged.length })}</OfOrigin>{' '}
            {t('regions.against')}
          </p>
        )
      )}
      <RegionStripList view={view} year={slice.year} items={items} chosen={chosen} />
      <RegionLinks view={view} year={slice.year} />
      <RegionChoice regions={slice.regions} year={slice.year} asked={asked} mine={myRegion} />
      {chosen && (
        <Boundary key={chosen} name={item?.row.short[language] ?? t('section.regions')} isOnDemand>
          <RegionBesideNation view={view} slice={slice} id={chosen} item={item ?? null} />
        </Boundary>
      )}
    </Stack>
  );
}

/** What the places are held against, by name: the plan and the fact of the nation. */
function Nation({ view: { series }, year }: { view: IndicatorView; year: number }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const point = series.points.find((candidate) => candidate.year === year);
  const held = point ? planHeldAgainst(series, point) : null;
  const fact = point?.fact ?? null;
  return (
    <Facts>
      <div>
        <dt>{t('regions.year')}</dt>
        <dd translate="no">{year}</dd>
      </div>
      <div>
        <dt>{t('regions.nationPlan')}</dt>
        <dd>
          {held ? (
            <PlanValue judged={{ year, planYear: held.year, plan: held.value, ended: hasEnded(series, year) }} measured={series} />
          ) : (
            common('state.not-planned')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('regions.nationFact')}</dt>
        <dd>
          {fact === null ? (
            common(`state.${point?.state ?? 'no-data'}`)
          ) : (
            <FactValue fact={fact} provenance={point?.provenance ?? null} measured={series} />
          )}
        </dd>
      </div>
    </Facts>
  );
}

/** A part that means nothing for one region says so, and leads to the one that does. */
function ShareOfTotal({ view: { indicator } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <Stack gap={3}>
      <p className="note wide">{t('regions.shareOfTotal')}</p>
      <p>
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={(old) => ({ ...old, series: null })}
          hash="regions"
        >
          {t('regions.showTotal')}
        </Link>
      </p>
    </Stack>
  );
}

function RegionLinks({ view: { indicator, part }, year }: { view: IndicatorView; year: number }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <Cluster as="ul" className={styles['links']} data-only="screen">
      {(['map', 'matrix'] as const).map((view) => (
        <li key={view}>
          <Link
            to="/$lang/regions/"
            params={{ lang: language }}
            search={{ indicator: indicator.id, series: part.code, year: toSeriesYear(year), view }}
          >
            {t(`regions.${view}`)}
          </Link>
        </li>
      ))}
    </Cluster>
  );
}
