import { useSuspenseQuery } from '@tanstack/react-query';
import { sourceListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import { numberColumn } from '@/shared/list/number-column';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { type IndicatorOrigins, sumOrigins, toIndicatorOrigins } from './sum-counts';

/** With which the page begins: how much of what the site shows of the nation is official. Suspends; throws the query's error. */
export function OriginsFinding() {
  const { t } = useTranslation('about');
  const { number } = useFormat();
  const { nation } = sumOrigins(toIndicatorOrigins(useSuspenseQuery(sourceListQuery).data));
  return <h2 className="finding">{t('origins.nation', { official: number(nation.official, 0), demo: number(nation.demo, 0) })}</h2>;
}

/** How much of what the site shows is official, indicator by indicator, counted from the data. */
export function Origins() {
  const { t } = useTranslation('about');
  const { number } = useFormat();
  const { data } = useSuspenseQuery(sourceListQuery);
  const rows = toIndicatorOrigins(data);
  const columns = useOriginColumns();
  const { regions } = sumOrigins(rows);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="origins" className="measured">
      <h2 id="origins">{t('origins.title')}</h2>
      <p>{t('origins.regions', { official: number(regions.official, 0), demo: number(regions.demo, 0) })}</p>
      <p>{t('origins.decree')}</p>
      <p>{t('origins.warning')}</p>
      <details>
        <summary>{t('origins.unfold', { count: rows.length })}</summary>
        <DataTable
          caption={t('origins.caption')}
          className="targets above-3"
          columns={columns}
          groups={[{ key: 'all', rows }]}
          keyOf={({ id }) => id}
        />
        <ListMenu
          title={t('origins.title')}
          {...{ rows, columns, dataDate: data.dataDate }}
          own={({ t: words }) => [{ code: 'demo_note', label: words('about.demoNote'), value: t('origins.warning') }]}
        />
      </details>
    </Stack>
  );
}

/** Absent: `null` for regions, where no akimat answers for the indicator. */
function useOriginColumns(): Column<IndicatorOrigins>[] {
  const { t } = useTranslation('about');
  const language = useLanguage();
  const { number } = useFormat();
  const count = (key: string, label: string, of: (row: IndicatorOrigins) => number | null) => numberColumn({ key, label }, of, number);
  return [
    {
      ...{ key: 'indicator', label: t('origins.indicator'), kind: 'title', width: '40%' },
      show: ({ id, short }) => (
        <Link to="/$lang/indicators/$id/" params={{ lang: language, id }}>
          {short[language]}
        </Link>
      ),
      cell: ({ id }) => id,
      beside: [{ code: 'short', cell: ({ short }) => short[language] }],
    },
    count('nation_published', t('origins.nationOfficial'), ({ nation }) => nation.official),
    count('nation_demo', t('origins.nationDemo'), ({ nation }) => nation.demo),
    count('regions_published', t('origins.regionsOfficial'), ({ regions }) => regions?.official ?? null),
    count('regions_demo', t('origins.regionsDemo'), ({ regions }) => regions?.demo ?? null),
  ];
}
