import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agencyName } from '@/domain/agency-name';
import { nameOfRegion } from '@/domain/region-names';
import type { ReportCounts } from '@/domain/reporting';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Link } from '@/shared/url/address';
import { bodiesQuery } from '../bodies-query';
import { placeNamesQuery } from '../place-names-query';
import type { BodyReports, IndicatorReports } from './quality-figures';

/** So many of so many: no count stands without what it is counted from. */
function useShare() {
  const { t } = useTranslation('quality');
  const { number } = useFormat();
  return (count: number, of: number) => (of === 0 ? t('none') : t('share', { n: number(count, 0), of: number(of, 0) }));
}

function useCountColumns<Row>(countsOf: (row: Row) => ReportCounts): Column<Row>[] {
  const { t } = useTranslation('quality');
  const share = useShare();
  const counted = (key: 'demo' | 'overdue' | 'notDue', of: 'due' | 'cells'): Column<Row> => ({
    key,
    label: t(`column.${key}`),
    kind: 'number',
    width: '11%',
    show: (row) => share(countsOf(row)[key], countsOf(row)[of]),
  });
  return [counted('demo', 'due'), counted('overdue', 'due'), counted('notDue', 'cells')];
}

export function useIndicatorColumns(): Column<IndicatorReports>[] {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const share = useShare();
  const names = useSuspenseQuery(placeNamesQuery).data;
  const shorts = useMemo(() => new Map(names.map(({ id, short }) => [id, short])), [names]);
  const rest = useCountColumns<IndicatorReports>(({ total }) => total);
  return [
    {
      key: 'indicator',
      label: t('column.indicator'),
      kind: 'title',
      show: ({ id }) => (
        <Link to="/$lang/indicators/$id/" params={{ lang: language, id }}>
          {shorts.get(id)?.[language] ?? id}
        </Link>
      ),
    },
    ...PROGRAMME_YEARS.map(
      (year): Column<IndicatorReports> => ({
        key: `y${year}`,
        label: String(year),
        kind: 'number',
        width: '7%',
        show: ({ byYear }) => {
          const counts = byYear.find((each) => each.year === year)?.counts;
          return counts ? share(counts.published, counts.due) : t('none');
        },
      }),
    ),
    ...rest,
  ];
}

export function useBodyColumns(kind: 'agency' | 'region'): Column<BodyReports>[] {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const share = useShare();
  const bodies = useSuspenseQuery(bodiesQuery).data;
  const rest = useCountColumns<BodyReports>(({ counts }) => counts);
  const nameOf = (body: string) => {
    const agency = bodies.agencies.find(({ code }) => code === body);
    if (agency) return agencyName(agency, language);
    const region = bodies.regions.find(({ id }) => id === body);
    return region ? nameOfRegion(region, PROGRAMME_YEARS.at(-1) ?? 2025).short[language] : body;
  };
  return [
    { key: 'body', label: t(`column.${kind}`), kind: 'title', show: ({ body }) => nameOf(body) },
    {
      key: 'published',
      label: t('column.published'),
      kind: 'number',
      width: '13%',
      show: ({ counts }) => share(counts.published, counts.due),
    },
    ...rest,
    {
      key: 'form',
      label: t('column.form'),
      kind: 'text',
      width: '17%',
      show: ({ body, counts }) =>
        counts.due === 0 ? (
          t('nothingDue')
        ) : (
          <Link to="/$lang/report/" params={{ lang: language }} search={{ body }} aria-label={t('formOf', { name: nameOf(body) })}>
            {t('form')}
          </Link>
        ),
    },
  ];
}
