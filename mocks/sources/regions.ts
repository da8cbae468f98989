import regionsJson from '@mocks/data/regions.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';

const regionFileSchema = v.array(
  v.object({
    id: v.string(),
    type: v.picklist(['oblast', 'city']),
    names: v.array(
      v.object({ from: v.string(), to: v.nullable(v.string()), ...localizedSchema.entries, centre: v.nullable(localizedSchema) }),
    ),
    validFrom: v.string(),
    population: v.record(v.string(), v.number()),
    splitFrom: v.optional(v.nullable(v.object({ region: v.string(), date: v.string() })), null),
  }),
);
export type RegionFile = v.InferOutput<typeof regionFileSchema>[number];

export const regions: readonly RegionFile[] = v.parse(regionFileSchema, regionsJson);

/** A year counts for a region when the region existed on its last day. */
export const existsIn = (region: RegionFile, year: number): boolean => Number(region.validFrom.slice(0, 4)) <= year;

/**
 * The year in which the region's borders changed; `null` when they never did.
 * Both the new region and the one that it came out of changed.
 */
export function redrawnIn(id: string): number | null {
  const split = regions.find((region) => region.splitFrom && (region.id === id || region.splitFrom.region === id));
  return split?.splitFrom ? Number(split.splitFrom.date.slice(0, 4)) : null;
}
