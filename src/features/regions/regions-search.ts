import { AGAINST, type Against, BORDERS, type Borders, RANKED_BY, type RankedBy } from '@/domain/choices';
import type { SeriesYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, code, decodeSearch, indicatorId, seriesCode, seriesYear } from '@/shared/url/codecs';

export const VIEWS = ['map', 'tiles', 'ranking', 'matrix'] as const;
export const COLOURS = ['verdict', 'value'] as const;

export type View = (typeof VIEWS)[number];
export type Colour = (typeof COLOURS)[number];

/** `null` for indicator, series and year: the page chooses by its own rule (regional-slice.ts). */
export interface RegionsSearch {
  readonly indicator: string | null;
  readonly series: string | null;
  readonly year: SeriesYear | null;
  readonly view: View;
  readonly borders: Borders;
  readonly against: Against;
  readonly by: RankedBy;
  readonly colour: Colour;
  /** Order of the matrix: `name`, `met`, or a column as `r1-3-3.school`. */
  readonly sort: string;
}

/** What a link may say: a year is any number and is checked here. */
export type RegionsSearchInput = Partial<Omit<RegionsSearch, 'year'> & { readonly year: number | null }>;

export const regionsDefaults: RegionsSearch = {
  indicator: null,
  series: null,
  year: null,
  view: 'map',
  borders: 'as-reported',
  against: 'national-plan',
  by: 'level',
  colour: 'verdict',
  sort: 'name',
};

export const regionsAsks = asksOf(regionsDefaults);

const matrixOrder = code(/^(name|met|(t\d-\d|r\d-\d-\d)\.[a-z0-9-]{1,40})$/);

const codecs = {
  indicator: indicatorId,
  series: seriesCode,
  year: seriesYear,
  view: choiceOf(VIEWS, regionsDefaults.view),
  borders: choiceOf(BORDERS, regionsDefaults.borders),
  against: choiceOf(AGAINST, regionsDefaults.against),
  by: choiceOf(RANKED_BY, regionsDefaults.by),
  colour: choiceOf(COLOURS, regionsDefaults.colour),
  sort: (held: unknown) => matrixOrder(held) ?? regionsDefaults.sort,
};

/** Whatever an address holds: each part that is not understood falls back alone. An unknown id of good form is left to the page. */
export function parseRegionsSearch(search: RegionsSearchInput): RegionsSearch {
  return decodeSearch(codecs, search);
}
