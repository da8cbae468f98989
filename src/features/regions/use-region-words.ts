import { isUnproven } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import type { RankedRow } from './ranked-rows';
import { whyNoFact } from './region-rows';
import type { Shown } from './shown';

/** The words of a region's year: as said aloud on map and tiles, and as printed beside them. */
export function useRegionWords({ measured, facts, against }: Pick<Shown, 'measured' | 'facts' | 'against'>) {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { value } = useFormat();
  const lagText = useLagText();
  const planText = usePlanText();
  const wordOf = useVerdictWord();

  const verdictOf = ({ row }: RankedRow): string => {
    if (row.fact === null) return t(`common:state.${whyNoFact(row)}`);
    if (!row.judged) return t(`common:state.${row.state ?? 'no-data'}`);
    return wordOf(row.judged);
  };
  const factOf = ({ row }: RankedRow): string | null => {
    if (row.fact === null) return null;
    const text = t('spoken.fact', { value: value(row.fact, facts) });
    return isUnproven(row.provenance) ? `${text} (${t(`common:provenance.${row.provenance}`)})` : text;
  };
  const aimOf = ({ row }: RankedRow): string | null => row.judged && t(`spoken.aim.${against}`, { value: planText(row.judged, measured) });
  const placeOf = ({ place, ranked }: RankedRow): string | null => (place === null ? null : t('spoken.place', { place, total: ranked }));
  const lagOf = ({ row }: RankedRow): string | null => (row.lag?.known ? lagText(row.lag) : null);

  /** Name, fact, plan, verdict, place: everything that the shape shows. */
  const spoken = (item: RankedRow): string =>
    [`${item.row.name[language]}: ${factOf(item) ?? verdictOf(item)}`, aimOf(item), factOf(item) && verdictOf(item), placeOf(item)]
      .filter(Boolean)
      .join(', ');
  return { verdictOf, factOf, aimOf, placeOf, lagOf, spoken };
}
