import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { RegionsSummary } from './regions-summary';
import type { Shown } from './shown';

/** The finding of a view in one sentence with its number, without a stop: a heading; it is heard as well. */
export function useFinding({ against, nation, measured }: Shown, { judged, met, known, total }: RegionsSummary): string {
  const { t } = useTranslation(['regions', 'common']);
  const { soMany, ofSo } = useCountWords();
  const { value } = useFormat();
  if (known === 0) return t('finding.unknown');
  if (judged === 0) return t('finding.unjudged', { of: ofSo(total, 'regions'), known: soMany(known) });
  const result = met === 0 ? 'None' : met === judged ? 'All' : '';
  const last = nation.lastPlanYear === null ? '' : `, ${t('common:plan.last', { year: nation.lastPlanYear })}`;
  return t(`finding.${against}${result}`, {
    of: ofSo(judged, 'regions'),
    met: soMany(met),
    plan: nation.plan === null ? '–' : `${value(nation.plan, measured)}${last}`,
  });
}

/** So many regions that share an end are named; of more it is said how many they are. */
const MOST_NAMED = 3;

/** The lowest and the highest regions with their values, all of those that share one; `null` where there are none or all are alike. */
export function useEnds({ facts }: Shown, { lowest, highest }: RegionsSummary): string | null {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const { value } = useFormat();
  const [low, high] = [lowest[0]?.fact ?? null, highest[0]?.fact ?? null];
  if (low === null || high === null) return null;
  const namesOf = (end: RegionsSummary['lowest']) =>
    end.length > MOST_NAMED ? t('sources.regions', { count: end.length }) : end.map(({ short }) => short[language]).join(', ');
  return t('summary.ends', {
    ...{ lowest: value(low, facts), lowestName: namesOf(lowest) },
    ...{ highest: value(high, facts), highestName: namesOf(highest) },
  });
}
