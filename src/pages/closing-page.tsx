import { ClosingAccount } from '@/features/closing/closing-account';
import { closingAsks } from '@/features/closing/closing-search';
import { useClosingDescription } from '@/shared/closing/use-closing-description';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** `/{l}/closing/`: what became of each promise, since when, who answers, and whether it was realistic. */
export function ClosingPage() {
  const { t } = useTranslation(['closing-page', 'common']);
  const search = useSearch({ from: '/$lang/closing' });
  const description = useClosingDescription(t('description'));
  return (
    <PageFrame name={t('common:nav.closing')} title={t('title')} description={description} asks={closingAsks}>
      <ClosingAccount search={search} />
    </PageFrame>
  );
}
