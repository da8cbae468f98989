import type { Localized } from '@/contracts/parts';
import { decreeCommitmentsQuery } from '@/shared/api/decree-queries';
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

/** The promises beside the indicators by their ids, in their own words. Errors: those of the API. */
export const promiseNamesQuery = derived(['promise-names'], async (ask): Promise<Readonly<Record<string, Localized>>> => {
  const { commitments } = await ask(decreeCommitmentsQuery);
  return Object.fromEntries(commitments.map(({ id, text }) => [id, text]));
});
