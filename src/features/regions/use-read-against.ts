import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Shown } from './shown';

/** What the facts are held against, in words; why they are held against nothing, where they are not. */
export function useReadAgainst({ against, nation, sums, measured }: Shown): string {
  const { t } = useTranslation(['regions', 'common']);
  const { value } = useFormat();
  if (sums) return t('reading.sums');
  if (nation.plan === null) return t('reading.noPlan');
  if (against === 'indicative-path') return `${t('reading.against.indicative-path')}. ${t('reading.indicativeNote')}`;
  const last = nation.lastPlanYear === null ? '' : `, ${t('common:plan.last', { year: nation.lastPlanYear })}`;
  return `${t('reading.against.national-plan')} (${value(nation.plan, measured)}${last}).`;
}
