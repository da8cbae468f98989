import { isCalendarDay } from '../calendar-day';
import { ORIGINS, type Provenance, type Unit } from '../series';
import type { CheckCode, Finding } from './check-list';
import { decimalsIn } from './fact-lookup';

interface Figures {
  /** Which of the quoted values are figures of the series. */
  readonly values: readonly string[];
  /** Which are distances between two such figures. */
  readonly distances?: readonly string[];
  /** Which are numbers whose unit is the very question. */
  readonly bare?: readonly string[];
  /** Which are calendar days that nobody has to type: they are read in words. */
  readonly days?: readonly string[];
  /** Which are codes of how sure a value is: a form shows words in their place. */
  readonly trust?: readonly string[];
}

/** What a sentence quotes in the unit of the series. What has to be typed into a cell (`meant`) has none: there it would be no number. */
export const FIGURES: Readonly<Partial<Record<CheckCode, Figures>>> = {
  'confidence-without-reason': { values: [], trust: ['was', 'is'] },
  'release-day-not-later': { values: [], days: ['value', 'last', 'today'] },
  'release-day-ahead': { values: [], days: ['value', 'last', 'today'] },
  'region-not-yet': { values: [], days: ['since'] },
  'date-for-number': { values: [], days: ['value'] },
  'out-of-bounds': { values: ['value', 'high'] },
  'fraction-for-percent': { values: [], bare: ['value'] },
  'thousands-for-units': { values: ['value'] },
  'perhaps-thousands': { values: ['value', 'expected'] },
  'far-from-known': { values: ['value', 'most'] },
  'too-many-decimals': { values: ['value'] },
  'revision-without-reason': { values: ['before', 'value'] },
  'reported-differently': { values: ['value', 'other'] },
  'reported-otherwise': { values: ['value'] },
  'parts-do-not-add-up': { values: ['sum', 'total'] },
  'nation-against-mean': { values: ['expected', 'nation'] },
  'nation-against-sum': { values: ['expected', 'nation'] },
  'large-step': { values: ['before', 'value'], distances: ['step', 'way'] },
  'against-all-others': { values: ['before', 'value'] },
};

type SayFigure = (figure: number, measured: { readonly unit: Unit; readonly decimals: number }) => string;

const MINUS = '\u2212';
const MOST_DIGITS = 16;
/** So much of a text shows which one it is; a list of all that may stand in a cell is shorter. */
const MOST_SIGNS = 400;
const shorten = (text: string): string => (text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text);
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * What the sentences quote: figures with the unit of the series, as many decimals as they were given with; other numbers as both languages
 * write them; what is no number as it stands.
 */
export function quotedValues(
  { code, values, unit }: Pick<Finding, 'code' | 'values' | 'unit'>,
  say: {
    readonly value: SayFigure;
    readonly distance: SayFigure;
    readonly day: (isoDate: string) => string;
    readonly trust: (origin: Provenance) => string;
  },
): Finding['values'] {
  const { values: figures = [], distances = [], bare = [], days = [], trust = [] } = FIGURES[code] ?? {};
  const quoted = ([name, text]: readonly [string, string]): string => {
    if (days.includes(name) && isCalendarDay(text)) return say.day(text);
    const origin = trust.includes(name) ? ORIGINS.find((known) => known === text) : undefined;
    if (origin) return say.trust(origin);
    // what somebody typed into a cell is quoted as it stands there, and so are a name, and what has more digits than a number can hold
    const isTyped = ['value', 'id'].includes(name) && ![...figures, ...bare].includes(name);
    if (!NUMBER.test(text) || isTyped || text.length > MOST_DIGITS) return shorten(text);
    const measured = unit && { unit, decimals: decimalsIn(text) };
    if (measured && figures.includes(name)) return say.value(Number(text), measured);
    if (measured && distances.includes(name)) return say.distance(Number(text), measured);
    // what is to be typed is typed with the sign of a keyboard
    return name === 'meant' ? text.replace('.', ',') : text.replace('.', ',').replace('-', MINUS);
  };
  return Object.fromEntries(Object.entries(values).map((entry) => [entry[0], quoted(entry)]));
}
