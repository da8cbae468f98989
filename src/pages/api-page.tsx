import { useTranslation } from 'react-i18next';
import { ApiReference } from '@/features/api-reference/api-reference';
import { useLanguage } from '@/shared/i18n/use-language';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { Link } from '@/shared/url/address';

/** `/{l}/data/api/`: the reference of the API. */
export function ApiPage() {
  const { t } = useTranslation('data');
  const lang = useLanguage();
  const data = (
    <Link to="/$lang/data/" params={{ lang }}>
      {t('title')}
    </Link>
  );
  return (
    <>
      <PageHead title={t('api.title')} description={t('api.description')} />
      <Breadcrumbs
        items={[
          { key: 'data', content: data },
          { key: 'api', content: t('api.title') },
        ]}
      />
      <h1>{t('api.title')}</h1>
      <p>{t('api.lead')}</p>
      <Part name={t('api.title')}>
        <ApiReference />
      </Part>
    </>
  );
}
