import * as v from 'valibot';
import { indicatorIdSchema, isoDateSchema, localizedSchema, pointSchema, pointsSchema, regionIdSchema, yearSchema } from './parts';

/** A name and the days on which it was the official one; `to: null` = still. */
const datedNameSchema = v.object({
  from: isoDateSchema,
  to: v.nullable(isoDateSchema),
  name: localizedSchema,
  short: localizedSchema,
  centre: v.nullable(localizedSchema),
});

export const regionSchema = v.object({
  id: regionIdSchema,
  type: v.picklist(['oblast', 'city']),
  names: v.pipe(v.array(datedNameSchema), v.minLength(1)),
  validFrom: isoDateSchema,
  /** The region it came out of, and the day. */
  splitFrom: v.nullable(v.object({ region: regionIdSchema, date: isoDateSchema })),
  /** People at the start of the year; 2022 and later after the census recalculation, so no change across 2021/2022. */
  population: v.record(v.string(), v.number()),
});
export type Region = v.InferOutput<typeof regionSchema>;

/** `GET /api/v1/regions.json` */
export const regionListSchema = v.object({ dataDate: isoDateSchema, regions: v.pipe(v.array(regionSchema), v.minLength(1)) });
export type RegionList = v.InferOutput<typeof regionListSchema>;

/** `GET /api/v1/regions/{id}.json`: facts of the region beside the national plan; most akimats have no published plan of their own. */
export const regionDetailSchema = v.object({
  dataDate: isoDateSchema,
  region: regionSchema,
  series: v.array(v.object({ indicator: indicatorIdSchema, series: v.string(), points: pointsSchema })),
});
export type RegionDetail = v.InferOutput<typeof regionDetailSchema>;

/** `GET /api/v1/years/{year}.json`: one year of all regional series, for maps and rankings. */
export const yearDetailSchema = v.object({
  dataDate: isoDateSchema,
  year: yearSchema,
  series: v.array(
    v.object({
      indicator: indicatorIdSchema,
      series: v.string(),
      regions: v.array(v.object({ region: regionIdSchema, ...v.omit(v.object(pointSchema.entries), ['year', 'planYear']).entries })),
    }),
  ),
});
export type YearDetail = v.InferOutput<typeof yearDetailSchema>;
