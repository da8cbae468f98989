import * as v from 'valibot';
import { pastChangeSchema } from './changes';
import { officialProvenance, originSchema, relatedMeasureSchema } from './indicator-detail';
import {
  indicatorIdSchema,
  isoDateSchema,
  localizedSchema,
  pointSchema,
  pointsSchema,
  regionIdSchema,
  sourceSchema,
  yearSchema,
} from './parts';

/** A name and the days on which it was the official one; `to: null` = still. */
const datedNameSchema = v.object({
  from: isoDateSchema,
  to: v.nullable(isoDateSchema),
  name: localizedSchema,
  short: localizedSchema,
  centre: v.nullable(localizedSchema),
});

const labelSchema = v.object({ label: v.tuple([v.number(), v.number()]) });

export const regionSchema = v.object({
  id: regionIdSchema,
  type: v.picklist(['oblast', 'city']),
  names: v.pipe(v.array(datedNameSchema), v.minLength(1)),
  validFrom: isoDateSchema,
  /** The region it came out of, and the day. */
  splitFrom: v.nullable(v.object({ region: regionIdSchema, date: isoDateSchema })),
  /** People at the start of the year; 2022 and later after the census recalculation, so no change across 2021/2022. */
  population: v.record(v.string(), v.number()),
  /** Where its name stands on each map, in the map's own units; `null` = not on that map. */
  map: v.object({ '2018': v.nullable(labelSchema), '2022': v.nullable(labelSchema) }),
});
export type Region = v.InferOutput<typeof regionSchema>;

const mapSchema = v.object({ viewBox: v.string(), validFrom: isoDateSchema, validTo: v.nullable(isoDateSchema) });

/** The years in which any region has a published fact of a series by the programme's definition, ascending. */
export const publishedYearsSchema = v.object({ indicator: indicatorIdSchema, series: v.string(), years: v.array(yearSchema) });

/** `GET /api/v1/regions.json` */
export const regionListSchema = v.object({
  dataDate: isoDateSchema,
  regions: v.pipe(v.array(regionSchema), v.minLength(1)),
  /** The drawings `maps/kz-2018.svg` and `maps/kz-2022.svg`: each region is a path with its id. */
  maps: v.object({ '2018': mapSchema, '2022': mapSchema }),
  /** Author, licence and origin of the boundaries: stands under every map. */
  attribution: localizedSchema,
  /** A series without a published fact is left out. */
  published: v.array(
    v.pipe(
      publishedYearsSchema,
      v.check(({ years }) => years.length > 0, 'a series without a year is left out'),
    ),
  ),
});
export type RegionList = v.InferOutput<typeof regionListSchema>;

/** `GET /api/v1/regions/{id}.json`: facts of the region beside the national plan; most akimats have no published plan of their own. */
export const regionDetailSchema = v.object({
  dataDate: isoDateSchema,
  region: regionSchema,
  series: v.array(v.object({ indicator: indicatorIdSchema, series: v.string(), points: pointsSchema })),
  /** Where each official fact of the region comes from. */
  origins: v.array(v.object({ indicator: indicatorIdSchema, ...originSchema.entries })),
  /** Official figures of the region by another definition: shown beside the indicators, never judged. */
  related: v.array(v.object({ indicator: indicatorIdSchema, ...relatedMeasureSchema.entries })),
  /** What became of published values of the region that are no more, or are other ones now; the newest release first. */
  history: v.array(pastChangeSchema),
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
  /** Where the official facts of the year come from, one entry per series, source and trust. */
  origins: v.array(
    v.object({
      indicator: indicatorIdSchema,
      series: v.string(),
      provenance: officialProvenance,
      source: sourceSchema,
      regions: v.pipe(v.array(regionIdSchema), v.minLength(1)),
    }),
  ),
  /** What became of published values of the regions in this year that are no more, or are other ones now; the newest release first. */
  history: v.array(v.pick(pastChangeSchema, ['date', 'indicator', 'series', 'region', 'text', 'reason'])),
  /** Official figures of the regions by another definition, in this year: never judged. */
  related: v.array(
    v.object({
      indicator: indicatorIdSchema,
      ...v.omit(relatedMeasureSchema, ['points']).entries,
      sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
      /** `source` is the id of one of the `sources`. */
      regions: v.pipe(
        v.array(v.object({ region: regionIdSchema, value: v.number(), provenance: officialProvenance, source: v.string() })),
        v.minLength(1),
      ),
    }),
  ),
});
export type YearDetail = v.InferOutput<typeof yearDetailSchema>;
