import { useTranslation } from '@/shared/i18n/use-translation';
import { UnknownPage } from '@/shared/ui/unknown-page';

/** The address names a register that there is not. */
export function UnknownRegister({ name }: { name: string }) {
  const { t } = useTranslation('registers');
  return (
    <UnknownPage
      title={t('unknown.title')}
      hint={t('unknown.hint', { name })}
      list={{ to: '/$lang/registers/', name: t('unknown.link') }}
    />
  );
}
