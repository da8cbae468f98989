import { useTranslation } from '@/shared/i18n/use-translation';
import { UnknownPage } from '@/shared/ui/unknown-page';

/** The address names a body that the programme does not. */
export function UnknownAgency({ code }: { code: string }) {
  const { t } = useTranslation('agencies');
  return (
    <UnknownPage title={t('unknown.title')} hint={t('unknown.hint', { code })} list={{ to: '/$lang/agencies/', name: t('unknown.link') }} />
  );
}
