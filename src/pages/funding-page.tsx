import { BesideResult } from '@/features/funding/beside-result';
import { fundingAsks } from '@/features/funding/funding-search';
import { MoneyByTask } from '@/features/funding/money-by-task';
import { Reconciliation } from '@/features/funding/reconciliation';
import { Totals } from '@/features/funding/totals';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** `/{l}/funding/`: what was planned to be paid, by whom, for what, and what came of it. */
export function FundingPage() {
  const { t } = useTranslation(['funding', 'common']);
  const search = useSearch({ from: '/$lang/funding' });
  return (
    <PageFrame name={t('common:nav.funding')} title={t('title')} description={t('description')}>
      <Boundary name={t('chart.caption')} asks={fundingAsks}>
        <Totals unit={search.unit} />
      </Boundary>
      <Boundary name={t('beside.title')} asks={fundingAsks}>
        <BesideResult search={search} />
      </Boundary>
      <Boundary name={t('tasks.title')} asks={fundingAsks}>
        <MoneyByTask unit={search.unit} />
        <Reconciliation />
      </Boundary>
    </PageFrame>
  );
}
