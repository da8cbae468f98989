import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/registers/{name}/` */
export function RegisterPage() {
  const { t } = useTranslation('registers');
  const { name } = useParams({ from: '/$lang/registers/$name' });
  return (
    <>
      <PageHead title={`${t('title')}: ${name}`} description={t('description')} />
      <Breadcrumbs items={[{ key: 'register', content: name }]} />
      <h1>{t('title')}</h1>
    </>
  );
}
