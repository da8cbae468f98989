import { asPublished, baselineDecimals } from '@/domain/decree-decimals';
import type { PlanPoint } from '@/domain/lag';
import { formatSigned } from '@/domain/number-format';
import { paceDecimals } from '@/domain/pace';
import type { Series } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';

const FIGURE_SPACE = '\u2007';
const PUNCTUATION_SPACE = '\u2008';

/** The ways in which this page writes the figures of one series: in the decimals of the decree, and a fact that was published finer as it was published. */
export function useFigures(series: Series) {
  const { t } = useTranslation();
  const { number, value, difference } = useFormat();
  const language = useLanguage();
  const { unit, decimals } = series;
  const fine = baselineDecimals(series);
  const decimalsOf = (figure: number) => asPublished({ decimals }, figure).decimals;
  const finest = Math.max(fine, ...series.points.flatMap(({ fact }) => (fact === null ? [] : decimalsOf(fact))));

  /** A distance without its sign: between per cents in percentage points. */
  function amount(figure: number, places: number = decimalsOf(figure)): string {
    const text = number(figure, places);
    if (unit.startsWith('percent')) return t('unit.points', { n: text });
    return unit === 'rank' ? t('unit.ranks', { count: figure, n: text }) : value(figure, { unit, decimals: places });
  }

  /** A bare number for a column: a finer baseline or fact keeps its digits, and the others keep their comma under its comma. */
  function cell(figure: number, places: number = decimalsOf(figure)): string {
    const missing = finest - places;
    const padding = missing === 0 ? '' : (places === 0 ? PUNCTUATION_SPACE : '') + FIGURE_SPACE.repeat(missing);
    return number(figure, places) + padding;
  }

  return {
    value: (figure: number) => value(figure, asPublished({ unit, decimals }, figure)),
    difference: (figure: number) => difference(figure, asPublished({ unit, decimals }, figure)),
    baseline: (figure: number) => value(figure, { unit, decimals: fine }),
    /** A point of the plan line, which begins at the baseline. */
    linePoint: (point: PlanPoint) => value(point.value, { unit, decimals: point.year === series.baseline?.year ? fine : decimals }),
    /** A change or way counted from the baseline. */
    change: (figure: number) => amount(figure, Math.max(fine, decimalsOf(figure))),
    amount: (figure: number) => amount(figure),
    /** Half of the last printed digit needs one more. */
    halfUnit: (figure: number) => amount(figure, decimals + 1),
    /** A pace is finer than the figures that it comes from. */
    pace: (figure: number) => difference(figure, { unit, decimals: paceDecimals(decimals, figure) }),
    cell: (figure: number) => cell(figure),
    plain: (figure: number) => number(figure, decimalsOf(figure)),
    differenceCell: (figure: number) => formatSigned(figure, { decimals: decimalsOf(figure), language }),
    baselineCell: (figure: number) => cell(figure, fine),
  };
}
