import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Regions } from '@/features/regions/regions';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';

/** `/{l}/regions/`: where the regions stand in one year. */
export function RegionsPage() {
  const { t } = useTranslation(['regions', 'common']);
  const search = useSearch({ from: '/$lang/regions' });
  const name = t('common:nav.regions');
  return (
    <>
      <PageHead title={name} description={t('description')} />
      <Breadcrumbs items={[{ key: 'regions', content: name }]} />
      <h1>{name}</h1>
      <p>{t('description')}</p>
      <Part name={name}>
        <Regions search={search} />
      </Part>
    </>
  );
}
