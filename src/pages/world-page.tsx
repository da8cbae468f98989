import { WorldScreen } from '@/features/world/world-screen';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';

export { worldQuery } from '@/features/world/world-query';

/** `/{l}/world/`: the international comparisons of the decree. */
export function WorldPage() {
  const { t } = useTranslation(['world', 'common']);
  return (
    <PageFrame name={t('common:nav.world')} title={t('title')} description={t('description')} asks={[]}>
      <WorldScreen />
    </PageFrame>
  );
}
