import regionsJson from '@mocks/data/regions.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { readTable } from './read-table';

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

export const regions: readonly RegionFile[] = readTable(regionFileSchema, regionsJson, 'regions.json');
