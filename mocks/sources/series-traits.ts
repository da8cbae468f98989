import traitsJson from '@mocks/data/series-traits.json';
import * as v from 'valibot';
import { type Localized, localizedSchema } from '@/contracts/parts';
import { readTable } from './read-table';

const seriesKey = v.object({ indicator: v.string(), series: v.string() });
const traitsSchema = v.object({
  yearlyFlow: v.array(seriesKey),
  cumulative: v.array(seriesKey),
  discontinued: v.array(v.object({ ...seriesKey.entries, from: v.number(), event: v.string() })),
  firstMeasured: v.array(v.object({ indicator: v.string(), series: v.array(v.string()), year: v.number(), reason: localizedSchema })),
  noRegionalFacts: v.array(
    v.object({
      indicator: v.string(),
      series: v.array(v.string()),
      regions: v.union([v.picklist(['all', 'cities']), v.array(v.string())]),
      /** Every year where none is named. */
      years: v.optional(v.array(v.number())),
      reason: localizedSchema,
    }),
  ),
});

const traits = readTable(traitsSchema, traitsJson, 'series-traits.json');

export const isYearlyFlow = (indicator: string, series: string): boolean =>
  traits.yearlyFlow.some((trait) => trait.indicator === indicator && trait.series === series);

/** The plan counts everything since the start: never sum its years, and it cannot fall. */
export const isCumulative = (indicator: string, series: string): boolean =>
  traits.cumulative.some((trait) => trait.indicator === indicator && trait.series === series);

/** The source of the fact stopped in this year or before it. */
export const isDiscontinued = (indicator: string, series: string, year: number): boolean =>
  traits.discontinued.some((trait) => trait.indicator === indicator && trait.series === series && year >= trait.from);

/** Why a planned year has no measurement: what it measures was held for the first time later. `null` from then on. */
export function notYetMeasured(indicator: string, series: string, year: number): Localized | null {
  const first = traits.firstMeasured.find((trait) => trait.indicator === indicator && trait.series.includes(series));
  return first && year < first.year ? first.reason : null;
}

/** Why a regional fact of this series and year says nothing that could be compared; `null` where it does. */
export function regionalGapReason(
  indicator: string,
  series: string,
  region: { readonly id: string; readonly type: 'oblast' | 'city' },
  year: number,
): Localized | null {
  const trait = traits.noRegionalFacts.find(
    ({ regions, years, ...of }) =>
      of.indicator === indicator && of.series.includes(series) && concerns(regions, region) && (years?.includes(year) ?? true),
  );
  return trait?.reason ?? null;
}

function concerns(regions: 'all' | 'cities' | readonly string[], { id, type }: { readonly id: string; readonly type: string }): boolean {
  if (regions === 'all') return true;
  return regions === 'cities' ? type === 'city' : regions.includes(id);
}
