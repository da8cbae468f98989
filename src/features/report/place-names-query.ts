import type { Localized } from '@/contracts/parts';
import { derived } from '@/shared/api/derived';
import { indicatorListQuery } from '@/shared/api/queries';

/** What indicators and their parts are called. */
export type PlaceNames = readonly {
  readonly id: string;
  readonly short: Localized;
  readonly series: readonly { readonly code: string; readonly short: Localized | null }[];
}[];

/** The names without plan and facts: all that a list of findings needs. Errors: those of the API. */
export const placeNamesQuery = derived(['place-names'], async (ask): Promise<PlaceNames> => {
  const { indicators } = await ask(indicatorListQuery);
  return indicators.map(({ id, short, series }) => ({ id, short, series: series.map((part) => ({ code: part.code, short: part.short })) }));
});
