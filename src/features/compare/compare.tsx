import { VERDICTS } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { OriginBlock } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { VerdictKey } from '@/shared/ui/verdict-key';
import { Link } from '@/shared/url/address';
import { BordersSwitch } from './borders-switch';
import styles from './compare.module.css';
import { CompareFigure } from './compare-figure';
import type { CompareSearch } from './compare-search';
import { Finding } from './finding';
import { RegionChoice } from './region-choice';
import { SeriesSelect } from './series-select';
import { useCompare } from './use-compare';
import { useSeriesName } from './use-series-name';
import { VerdictRows } from './verdict-rows';
import { WhyThese } from './why-these';

/** Up to four regions and the nation side by side. Suspends; throws the query's error. */
export function Compare({ search }: { search: CompareSearch }) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { choice, regions, compared, list, series, year, years, rows, demo, dataDate } = useCompare(search);
  const offered = search.borders === '2018' ? regions.filter(({ splitFrom }) => splitFrom === null) : regions;
  const nameOf = useSeriesName();
  const names = choice.ids.map((id) => regions.find((region) => region.id === id)).filter((region) => region !== undefined);
  const places = names.map((region) => nameOfRegion(region, year).short[language]).join(', ');
  useSpokenChange(series ? `${nameOf(series)}: ${places}. ${t(`borders.${search.borders}`)}.` : '');
  if (!series) return null;
  const frame = { compared, borders: search.borders, dataDate };
  return (
    <>
      <Finding {...{ series, compared, years }} />
      <Stack gap={2} above={2} below={3} className="small">
        <WhyThese choice={choice} unknown={search.r.filter((id) => !regions.some((region) => region.id === id))} year={year} />
        <StatusLine isAfterRepeal={year > LAST_YEAR_IN_FORCE} demo={demo} />
      </Stack>
      <div className={styles['view']}>
        <details className={`open-wide ${cardClass('panel')}`} data-only="script">
          <summary>{t('choice.open')}</summary>
          <Stack gap={3}>
            <RegionChoice regions={offered} chosen={choice.ids} />
            <div className={styles['rest']}>
              <SeriesSelect list={list} chosen={series} />
              <BordersSwitch borders={search.borders} />
            </div>
          </Stack>
        </details>
        <Stack as="section" gap={3} above={4} id="figure" aria-labelledby="figure-title">
          <h2 id="figure-title">{t('figure.heading')}</h2>
          <CompareFigure {...{ series, compared, years, dataDate }} />
          <DownloadMenu
            table={withSources(async () => {
              const { toCompareTable } = await import('./compare-download');
              return (sourceOf, context) => toCompareTable({ ...frame, series, years, sourceOf }, context);
            })}
          />
          <p>
            <Link to="/$lang/indicators/$id/" params={{ lang: language, id: series.indicator.id }} search={{ series: series.part.code }}>
              {t('figure.toIndicator')}
            </Link>
          </p>
        </Stack>
      </div>
      <Stack as="section" gap={3} above={5} aria-labelledby="rows-title">
        <h2 id="rows-title">{t('rows.title', { year })}</h2>
        <VerdictKey verdicts={VERDICTS} />
        <OriginBlock origins={rows.flatMap(({ judgements }) => judgements.map(({ basis }) => basis))}>
          <VerdictRows {...{ rows, compared }} caption={t('rows.caption', { year })} />
        </OriginBlock>
        <DownloadMenu
          hasVerdicts
          table={withSources(async () => {
            const { toCompareVerdictsTable } = await import('./compare-download');
            return (sourceOf, context) => toCompareVerdictsTable({ ...frame, rows, year, sourceOf }, context);
          })}
        />
      </Stack>
    </>
  );
}
