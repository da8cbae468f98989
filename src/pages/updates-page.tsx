import { Updates } from '@/features/updates/updates';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchUpdates } from '@/features/updates/prefetch-updates';

/** `/{l}/updates/`: what each release changed, when and why. */
export function UpdatesPage() {
  const { t } = useTranslation(['updates', 'common']);
  return (
    <PageFrame name={t('common:nav.updates')} title={t('title')} description={t('description')} asks={[]}>
      <Updates />
    </PageFrame>
  );
}
