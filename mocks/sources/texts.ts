import agenciesJson from '@mocks/data/agencies.json';
import successorsJson from '@mocks/data/agency-successors.json';
import relatedJson from '@mocks/data/related-measures.json';
import shortTitlesJson from '@mocks/data/short-titles.json';
import * as v from 'valibot';
import { type Localized, localizedSchema } from '@/contracts/parts';
import { UNITS } from '@/domain/series';
import { readTable } from './read-table';

const shortById = v.array(v.object({ id: v.string(), short: localizedSchema }));
const shortTitlesSchema = v.object({
  indicators: v.array(
    v.object({
      id: v.string(),
      short: localizedSchema,
      explain: localizedSchema,
      series: v.optional(v.array(v.object({ series: v.string(), short: localizedSchema })), []),
    }),
  ),
  goals: shortById,
  tasks: shortById,
  regions: v.array(
    v.object({
      id: v.string(),
      short: localizedSchema,
      formerly: v.optional(v.array(v.object({ from: v.string(), short: localizedSchema })), []),
    }),
  ),
});

const agenciesSchema = v.array(
  v.object({
    ...{ code: v.string(), abbreviation: localizedSchema, name: localizedSchema },
    // where the decree names it otherwise elsewhere
    note: v.optional(v.nullable(localizedSchema), null),
  }),
);
const successorsSchema = v.array(v.object({ code: v.string(), since: v.string(), names: v.array(localizedSchema) }));
const relatedSchema = v.array(
  v.object({
    indicator: v.string(),
    code: v.string(),
    unit: v.picklist(UNITS),
    decimals: v.number(),
    title: localizedSchema,
    unitLabel: localizedSchema,
    reason: localizedSchema,
  }),
);

const shortTitles = readTable(shortTitlesSchema, shortTitlesJson, 'short-titles.json');
export const agencies = readTable(agenciesSchema, agenciesJson, 'agencies.json');
export const agencySuccessors = readTable(successorsSchema, successorsJson, 'agency-successors.json');
export const relatedMeasures = readTable(relatedSchema, relatedJson, 'related-measures.json');

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new RangeError(`short-titles.json has no entry for ${what}`);
  return found;
}

const indicatorTexts = (id: string) =>
  required(
    shortTitles.indicators.find((entry) => entry.id === id),
    id,
  );

export const indicatorShort = (id: string): Localized => indicatorTexts(id).short;
export const indicatorExplain = (id: string): Localized => indicatorTexts(id).explain;
/** `null` for the only series of an indicator: it goes by the indicator's name. */
export const seriesShort = (id: string, series: string): Localized | null =>
  indicatorTexts(id).series.find((entry) => entry.series === series)?.short ?? null;
export const goalShort = (id: string): Localized => required(shortTitles.goals.find((entry) => entry.id === id)?.short, `goal ${id}`);
export const taskShort = (id: string): Localized => required(shortTitles.tasks.find((entry) => entry.id === id)?.short, `task ${id}`);

/** Every short name that the region ever had. */
export function regionShorts(id: string): Localized[] {
  return shortTitles.regions
    .filter((entry) => entry.id === id)
    .flatMap(({ short, formerly }) => [short, ...formerly.map((former) => former.short)]);
}

/** Short name of a region while the full name that began on `from` was official. */
export function regionShort(id: string, from: string): Localized {
  const entry = required(
    shortTitles.regions.find((candidate) => candidate.id === id),
    id,
  );
  return entry.formerly.find((former) => former.from === from)?.short ?? entry.short;
}
