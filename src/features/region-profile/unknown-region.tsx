import { useTranslation } from '@/shared/i18n/use-translation';
import { UnknownPage } from '@/shared/ui/unknown-page';

/** The address names a region that there is not. */
export function UnknownRegion({ id }: { id: string }) {
  const { t } = useTranslation('region');
  return (
    <UnknownPage title={t('unknown.title')} hint={t('unknown.hint', { id })} list={{ to: '/$lang/regions/', name: t('unknown.link') }} />
  );
}
