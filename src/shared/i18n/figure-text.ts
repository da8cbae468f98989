import type { Language } from '@/domain/language';
import { formatNumber, formatPercent, formatSigned, pluralCount } from '@/domain/number-format';
import { isPercentage, type Unit } from '@/domain/series';

/** A number of an indicator: its unit and the decimals that its plan prints. */
export interface Measured {
  readonly unit: Unit;
  readonly decimals: number;
}

/** The texts that stand with a figure, in `common.json`. */
type UnitText = 'unit.score' | 'unit.places' | 'unit.rank' | 'unit.people' | 'unit.count' | 'unit.points' | 'unit.ranks';
/** A text with the written number `n` in it, in the plural form of `count`. */
export type SayUnit = (key: UnitText, counted: { readonly n: string; readonly count: number }) => string;

/** What stands with a figure of each unit; `null`: nothing, or the sign %. A new unit does not compile before it is said here. */
const WORDS: Readonly<Record<Unit, UnitText | null>> = {
  percent: null,
  'percent-to-previous-year': null,
  'percent-growth-to-2018': null,
  'percent-growth-to-2020': null,
  score: 'unit.score',
  places: 'unit.places',
  rank: 'unit.rank',
  people: 'unit.people',
  count: 'unit.count',
  index: null,
  number: null,
  done: null,
};

/** Figures with their unit in one language, for pages and for commands, which have no page's words. */
export function figureTexts(say: SayUnit, language: Language) {
  /** A plan or fact with its unit: 85,3%, 425 балл. Growth rates are per cent. */
  function value(figure: number, { unit, decimals }: Measured): string {
    if (isPercentage(unit)) return formatPercent(figure, { decimals, language });
    const words = WORDS[unit];
    const n = formatNumber(figure, { decimals, language });
    return words ? say(words, { n, count: pluralCount(figure, decimals) }) : n;
  }

  function differenceOf(n: string, figure: number, { unit, decimals }: Measured): string {
    const words = WORDS[unit];
    const count = pluralCount(figure, decimals);
    if (isPercentage(unit)) return say('unit.points', { n, count });
    return words ? say(unit === 'rank' ? 'unit.ranks' : words, { n, count }) : n;
  }

  /** A difference of two values with its sign; between per cents it is in percentage points. */
  const difference = (figure: number, measured: Measured) =>
    differenceOf(formatSigned(figure, { decimals: measured.decimals, language }), figure, measured);
  /** How far two values are from each other: a difference without a sign. */
  const distance = (figure: number, measured: Measured) =>
    differenceOf(formatNumber(Math.abs(figure), { decimals: measured.decimals, language }), figure, measured);

  return { value, difference, distance };
}
