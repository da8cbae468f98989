import type { Programme } from '@/contracts/programme';
import type { Region } from '@/contracts/regions';
import { derived } from '@/shared/api/derived';
import { indicatorListQuery, programmeQuery, regionListQuery } from '@/shared/api/queries';

/** Who reports: the bodies that answer for an indicator of the nation, and the regions, whose akimats answer for theirs. */
export interface Bodies {
  readonly agencies: readonly Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'name'>[];
  readonly regions: readonly { readonly id: string; readonly names: readonly Pick<Region['names'][number], 'from' | 'to' | 'short'>[] }[];
}

/** They report region by region, not as one body. */
const AKIMATS = 'akimats';

/** The choice of the form, and nothing else of three files: the prerendered page carries it. Errors: those of the API. */
export const bodiesQuery = derived(['bodies'], async (ask): Promise<Bodies> => {
  const [{ agencies }, { indicators }, { regions }] = await Promise.all([
    ask(programmeQuery),
    ask(indicatorListQuery),
    ask(regionListQuery),
  ]);
  const answering = new Set(indicators.flatMap((indicator) => indicator.agencies));
  return {
    agencies: agencies
      .filter(({ code }) => code !== AKIMATS && answering.has(code))
      .map(({ code, abbreviation, name }) => ({ code, abbreviation, name })),
    regions: regions.map(({ id, names }) => ({ id, names: names.map(({ from, to, short }) => ({ from, to, short })) })),
  };
});
