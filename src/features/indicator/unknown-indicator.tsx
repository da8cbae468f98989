import { useTranslation } from '@/shared/i18n/use-translation';
import { UnknownPage } from '@/shared/ui/unknown-page';

/** The address names an indicator that the programme does not have. */
export function UnknownIndicator({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <UnknownPage
      title={t('message.unknownIndicator')}
      hint={t('message.unknownIndicatorHint', { id })}
      list={{ to: '/$lang/indicators/', name: t('message.toIndicators') }}
    />
  );
}
