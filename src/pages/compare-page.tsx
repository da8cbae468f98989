import { useTranslation } from 'react-i18next';
import { Compare } from '@/features/compare/compare';
import { compareAsks } from '@/features/compare/compare-search';
import { useLanguage } from '@/shared/i18n/use-language';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { Link, useSearch } from '@/shared/url/address';

/** Regions side by side. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { t: common } = useTranslation();
  const lang = useLanguage();
  const search = useSearch({ from: '/$lang/compare' });
  const crumbs = [
    {
      key: 'regions',
      content: (
        <Link to="/$lang/regions/" params={{ lang }} activeOptions={{ exact: true }}>
          {common('nav.regions')}
        </Link>
      ),
    },
    { key: 'compare', content: t('title') },
  ];
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={crumbs} />
      <h1>{t('title')}</h1>
      <Part name={t('title')} asks={compareAsks}>
        <Compare search={search} />
      </Part>
    </>
  );
}
