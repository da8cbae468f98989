import type { Against } from '@/domain/choices';
import { asBothPublished, asPublished } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import type { Lag } from '@/domain/lag';
import { toSentence } from '@/shared/i18n/one-stop';
import { type Measured, useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { ProfileRow } from './profile-row';

/** Past the last plan in its very year: "at least 0 months ahead" says nothing. */
export function isTelling(lag: Lag): boolean {
  return lag.known && !(lag.atLeast && lag.months === 0);
}

/** The words of a row: its name, its distances, and the reason why it stands among the strongest or the weakest. */
export function useRowTexts() {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const lagText = useLagText();
  const planText = usePlanText();
  const withOrigin = useOriginText();
  const { value, difference, ratio } = useFormat();

  const measuredOf = ({ indicator, part }: ProfileRow): Measured => ({ unit: indicator.unit, decimals: part.decimals });
  const factText = (fact: number, row: ProfileRow): string => value(fact, asPublished(measuredOf(row), fact));
  const nameOf = ({ indicator, part }: ProfileRow): string => indicatorName(indicator, part, language);
  /** A difference without its sign: the words beside it say which way. `null` when it is rounded to nothing. */
  const amountOf = (figure: number, measured: Measured): string | null => {
    const text = difference(Math.abs(figure), measured);
    return /[1-9]/.test(text) ? text.replace(/^\+/, '').replaceAll(' ', '\u00A0') : null;
  };

  /** To the nation: `nation` says whose distance it is, `row` leaves that to the head of the column. */
  const distanceText = (row: ProfileRow, place: 'nation' | 'row'): string | null => {
    if (row.distance === null) return null;
    const amount = amountOf(row.distance.value, asBothPublished(measuredOf(row), [row.point?.fact ?? 0, row.nation?.fact ?? 0]));
    if (amount === null) return t(`distance.${place}.same`);
    return t(row.distance.value > 0 ? `distance.${place}.better` : `distance.${place}.worse`, { amount });
  };

  /** Whole sentences, each with its numbers; what is not known is left out. */
  const reasonOf = (row: ProfileRow, against: Against): string[] => {
    const { judgement, nation, gapShare } = row;
    if (judgement.kind !== 'judged' || gapShare === null) return [];
    const amount = amountOf(judgement.gap, asPublished(measuredOf(row), judgement.gap));
    // of the way that was promised, and of nothing that stood in for it
    const isOfWay = amount !== null && judgement.trace.length === 'distance';
    const gapKey = amount === null ? 'same' : judgement.gap > 0 ? 'better' : 'worse';
    const distance = distanceText(row, 'nation');
    return [
      t(`reason.figures.${against}`, { fact: factText(judgement.fact, row), aim: planText(judgement, measuredOf(row)) }),
      t(`reason.gap.${gapKey}`, { amount: amount ?? '' }),
      ...(isOfWay ? [t('reason.way', { way: ratio(Math.abs(gapShare)) })] : []),
      ...(isTelling(judgement.lag) ? [toSentence(lagText(judgement.lag))] : []),
      ...(nation && distance !== null ? [t('reason.nation', { fact: factText(nation.fact, row), distance })] : []),
    ];
  };

  /** First and last known fact: what the small drawing runs between. */
  const miniLabel = (row: ProfileRow): string => {
    const known = row.points.flatMap(({ year, fact, provenance }) =>
      fact === null ? [] : [withOrigin(t('row.yearValue', { year, value: factText(fact, row) }), provenance)],
    );
    return known.length > 1 ? `${known[0]} → ${known.at(-1)}` : (known[0] ?? '');
  };

  return { measuredOf, nameOf, distanceText, reasonOf, miniLabel };
}
