import { useTranslation } from 'react-i18next';
import { Coverage } from '@/features/coverage/coverage';
import { coverageAsks } from '@/features/coverage/coverage-search';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { useSearch } from '@/shared/url/address';

/** `/{l}/coverage/`: every coverage rate on one scale, of the nation or of one region. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const search = useSearch({ from: '/$lang/coverage' });
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'coverage', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <Part name={t('title')} asks={coverageAsks}>
        <Coverage search={search} />
      </Part>
    </>
  );
}
