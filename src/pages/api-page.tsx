import { ApiReference } from '@/features/api-reference/api-reference';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';

/** `/{l}/data/api/`: the reference of the API. */
export function ApiPage() {
  const { t } = useTranslation(['data', 'common']);
  return (
    <PageFrame
      name={t('api.title')}
      parent={{ to: '/$lang/data/', name: t('common:nav.data') }}
      title={t('api.title')}
      description={t('api.description')}
      asks={[]}
    >
      <ApiReference />
    </PageFrame>
  );
}
