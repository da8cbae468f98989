import traitsJson from '@mocks/data/series-traits.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';

const seriesKey = v.object({ indicator: v.string(), series: v.string() });
const traitsSchema = v.object({
  yearlyFlow: v.array(seriesKey),
  cumulative: v.array(seriesKey),
  discontinued: v.array(v.object({ ...seriesKey.entries, from: v.number(), event: v.string() })),
  noRegionalFacts: v.array(
    v.object({ indicator: v.string(), series: v.array(v.string()), regions: v.picklist(['all', 'cities']), reason: localizedSchema }),
  ),
});

const traits = v.parse(traitsSchema, traitsJson);

export const isYearlyFlow = (indicator: string, series: string): boolean =>
  traits.yearlyFlow.some((trait) => trait.indicator === indicator && trait.series === series);

/** The plan counts everything since the start: never sum its years, and it cannot fall. */
export const isCumulative = (indicator: string, series: string): boolean =>
  traits.cumulative.some((trait) => trait.indicator === indicator && trait.series === series);

/** The source of the fact stopped in this year or before it. */
export const isDiscontinued = (indicator: string, series: string, year: number): boolean =>
  traits.discontinued.some((trait) => trait.indicator === indicator && trait.series === series && year >= trait.from);

/** Why regional facts of this series say nothing that could be compared; `null` where they do. */
export function regionalGapReason(indicator: string, series: string, regionType: 'oblast' | 'city') {
  const trait = traits.noRegionalFacts.find((candidate) => candidate.indicator === indicator && candidate.series.includes(series));
  if (!trait || (trait.regions === 'cities' && regionType !== 'city')) return null;
  return trait.reason;
}
