import type { Provenance } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { RankingScale } from './ranking-scale';
import type { Shown } from './shown';

interface KeyedMark {
  readonly kind: 'aim' | 'nation' | 'median';
  readonly text: string;
  readonly origin: Provenance | null;
}

/** What the upright lines of the bars mean, with their values, and what has to be known of the scale. */
export interface BarKey {
  readonly marks: readonly KeyedMark[];
  readonly notes: readonly string[];
}

export function useBarKey({ nation, measured, facts, median }: Shown): (scale: RankingScale) => BarKey {
  const { t } = useTranslation(['regions', 'common']);
  const { value } = useFormat();
  const planOf = (plan: number) =>
    nation.lastPlanYear === null
      ? t('key.plan', { value: value(plan, measured) })
      : `${t('common:term.lastPlan', { year: nation.lastPlanYear })}: ${value(plan, measured)}`;
  const ofLevel = (): KeyedMark[] => [
    ...(nation.plan === null ? [] : [{ kind: 'aim', text: planOf(nation.plan), origin: null } as const]),
    ...(nation.fact === null
      ? []
      : [{ kind: 'nation', text: t('key.nation', { value: value(nation.fact, facts) }), origin: nation.provenance } as const]),
    ...(median ? [{ kind: 'median', text: t('key.median', { value: value(median.value, facts) }), origin: median.basis } as const] : []),
  ];
  return ({ by, bars, isTorn }) => ({
    marks: by === 'level' ? ofLevel() : by === 'share' ? [{ kind: 'aim', text: t('key.whole'), origin: null }] : [],
    notes: [...(isTorn ? [t('key.torn')] : []), ...(bars.mark === 'dot' ? [t('key.cut', { value: value(bars.from, facts) })] : [])],
  });
}
