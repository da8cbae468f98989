import beforeJson from '@mocks/data/decree-before.json';
import lineageJson from '@mocks/data/lineage.json';
import * as v from 'valibot';
import { closingSchema } from '@/contracts/closing';
import { FATES, type IndicatorDetail } from '@/contracts/indicator-detail';
import { localizedSchema } from '@/contracts/parts';
import type { Run } from '@/domain/realistic';
import { redrawnIn } from '@/domain/region-names';
import { isUnproven } from '@/domain/series';
import { regionalDecreeSeries, type SeriesRef } from './decree';
import { readTable } from './read-table';
import { regionalPoints } from './regional-series';
import { type RegionFile, regions } from './regions';
import { findSource } from './source-table';

/** What the decree tells of the years before its baselines. */
export const decreeBefore = readTable(v.pick(closingSchema, ['previous', 'before']), beforeJson, 'decree-before.json');

/** Only what a source says: every other indicator became nobody knows what. */
const lineageFile = readTable(
  v.object({
    acts: v.array(v.object({ event: v.string() })),
    fates: v.array(
      v.object({
        event: v.string(),
        indicator: v.string(),
        fate: v.picklist(FATES),
        source: v.string(),
        note: v.nullable(localizedSchema),
      }),
    ),
  }),
  lineageJson,
  'lineage.json',
);

/** The events that brought them, in their order. */
export const lineageActs = lineageFile.acts.map(({ event }) => event);

/** What became of an indicator in each later act: unknown, unless a source says it. */
export function lineageOf(indicator: string): IndicatorDetail['lineage'] {
  return lineageFile.acts.map(({ event }) => {
    const said = lineageFile.fates.find((fate) => fate.event === event && fate.indicator === indicator);
    return { act: event, fate: said?.fate ?? 'unknown', source: said ? findSource(said.source) : null, note: said?.note ?? null };
  });
}

/** The published values of all regions in a series; those before new borders stand in a run of their own. */
export function regionRuns(ref: SeriesRef): Run[] {
  if (!regionalDecreeSeries.includes(ref)) return [];
  return regions.flatMap((region) => runsOf(ref, region));
}

function runsOf(ref: SeriesRef, region: RegionFile): Run[] {
  const values = regionalPoints(ref, region).flatMap(({ year, fact, provenance }) =>
    fact === null || isUnproven(provenance) ? [] : [{ year, value: fact }],
  );
  const redrawn = redrawnIn(region.id, regions);
  const isAfter = ({ year }: { year: number }) => redrawn !== null && year >= redrawn;
  return [values.filter((value) => !isAfter(value)), values.filter(isAfter)]
    .filter((run) => run.length > 0)
    .map((run) => ({ who: region.id, values: run }));
}

/** What the decree tells of the years before the baseline of a series. */
export const valuesBefore = ({ indicator, series }: SeriesRef) =>
  decreeBefore.before.find((entry) => entry.indicator === indicator.id && entry.series === series.code)?.values ?? [];
