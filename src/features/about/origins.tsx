import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourceListQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Stack } from '@/shared/ui/layout';
import { Table } from '@/shared/ui/table';
import { Link } from '@/shared/url/address';
import styles from './about.module.css';
import { type OriginCounts, sumOrigins, toIndicatorOrigins } from './sum-counts';

/** How much of what the site shows is official, indicator by indicator, counted from the data. */
export function Origins() {
  const { t } = useTranslation('about');
  const { number } = useFormat();
  const { data } = useSuspenseQuery(sourceListQuery);
  const rows = toIndicatorOrigins(data);
  const { nation, regions } = sumOrigins(rows);
  const counts = ({ official, demo }: OriginCounts) => ({ official: number(official, 0), demo: number(demo, 0) });
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="origins" className={styles['section']}>
      <h2 id="origins">{t('origins.title')}</h2>
      <p>{t('origins.nation', counts(nation))}</p>
      <p>{t('origins.regions', counts(regions))}</p>
      <p>{t('origins.warning')}</p>
      <details>
        <summary>{t('origins.unfold', { count: rows.length })}</summary>
        <Table cards="small" isDense className={`targets ${styles['table']}`}>
          <caption>{t('origins.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('origins.indicator')}</th>
              <th scope="col" className="number">
                {t('origins.nationOfficial')}
              </th>
              <th scope="col" className="number">
                {t('origins.nationDemo')}
              </th>
              <th scope="col" className="number">
                {t('origins.regionsOfficial')}
              </th>
              <th scope="col" className="number">
                {t('origins.regionsDemo')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OriginRow key={row.id} row={row} />
            ))}
          </tbody>
        </Table>
        <DownloadMenu
          table={async (context) =>
            (await import('./origins-download')).toOriginsTable({ rows, dataDate: data.dataDate, words: t }, context)
          }
        />
      </details>
    </Stack>
  );
}

function OriginRow({ row: { id, short, nation, regions } }: { row: ReturnType<typeof toIndicatorOrigins>[number] }) {
  const { t } = useTranslation('about');
  const lang = useLanguage();
  const { number } = useFormat();
  const cells = [
    { label: t('origins.nationOfficial'), figure: nation.official },
    { label: t('origins.nationDemo'), figure: nation.demo },
    { label: t('origins.regionsOfficial'), figure: regions?.official ?? null },
    { label: t('origins.regionsDemo'), figure: regions?.demo ?? null },
  ];
  return (
    <tr>
      <th scope="row">
        <Link to="/$lang/indicators/$id/" params={{ lang, id }}>
          {short[lang]}
        </Link>
      </th>
      {cells.map(({ label, figure }) => (
        <td key={label} className="number" data-label={label} translate="no">
          {figure === null ? '–' : number(figure, 0)}
        </td>
      ))}
    </tr>
  );
}
