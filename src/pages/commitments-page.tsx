import { CommitmentList } from '@/features/commitments/commitment-list';
import { commitmentsAsks } from '@/features/commitments/commitments-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

export { commitmentsPageQuery } from '@/features/commitments/commitments-query';

/** `/{l}/commitments/`: what the decree promises beside its indicators. */
export function CommitmentsPage() {
  const { t } = useTranslation(['commitments', 'common']);
  const search = useSearch({ from: '/$lang/commitments' });
  return (
    <PageFrame name={t('common:nav.commitments')} title={t('title')} description={t('description')} asks={commitmentsAsks}>
      <CommitmentList search={search} />
    </PageFrame>
  );
}
