import { queryOptions } from '@tanstack/react-query';
import type { ActivityList } from '@/contracts/activities';
import type { DataPackage } from '@/contracts/data-package';
import type { Funding } from '@/contracts/funding';
import type { ApiIndex } from '@/contracts/index-answer';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorList } from '@/contracts/indicators';
import type { OpenApi } from '@/contracts/open-api';
import type { Programme } from '@/contracts/programme';
import type { RegionDetail, RegionList, YearDetail } from '@/contracts/regions';
import type { Register, RegisterList } from '@/contracts/registers';
import type { Glossary, SourceList } from '@/contracts/sources';

// the site's own files change only with a new build, which the page then carries; a real backend may have news within the hour
const staleTime = import.meta.env['VITE_API_BASE_URL'] ? 60 * 60 * 1000 : Number.POSITIVE_INFINITY;

// a prerendered page carries its data: the contracts are fetched only by a reader who goes on to ask for more
const answers = () => import('./answers');

/** Legal frame, goals, tasks, agencies, events. */
export const programmeQuery = queryOptions({
  queryKey: ['programme'],
  queryFn: async ({ signal }): Promise<Programme> => (await answers()).getProgramme(signal),
  staleTime,
});

/** Goals and tasks by their short titles, and the planned money by year: all that a page of verdicts needs of the programme, and a tenth of its file. */
export interface Outline {
  readonly goals: readonly Pick<Programme['goals'][number], 'id' | 'short'>[];
  readonly tasks: readonly Pick<Programme['tasks'][number], 'id' | 'goal' | 'short'>[];
  readonly fundingMlnKzt: Programme['fundingMlnKzt'];
}

export const outlineQuery = queryOptions({
  queryKey: ['programme', 'outline'],
  // not through the programme's own query: its answer would go into the prerendered page as well
  queryFn: async ({ client, signal }): Promise<Outline> => {
    const programme = client.getQueryData(programmeQuery.queryKey) ?? (await (await answers()).getProgramme(signal));
    const { goals, tasks, fundingMlnKzt } = programme;
    return {
      goals: goals.map(({ id, short }) => ({ id, short })),
      tasks: tasks.map(({ id, goal, short }) => ({ id, goal, short })),
      fundingMlnKzt,
    };
  },
  staleTime,
});

/** All 48 indicators with their national series. */
export const indicatorListQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async ({ signal }): Promise<IndicatorList> => (await answers()).getIndicatorList(signal),
  staleTime,
});

/** One indicator with origins, related measures, events and measures. */
export function indicatorDetailQuery(id: string) {
  return queryOptions({
    queryKey: ['indicators', id],
    queryFn: async ({ signal }): Promise<IndicatorDetail> => (await answers()).getIndicatorDetail(id, signal),
    staleTime,
  });
}

/** All regions with dated names, population and their places on the maps. */
export const regionListQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async ({ signal }): Promise<RegionList> => (await answers()).getRegionList(signal),
  staleTime,
});

/** One region as its pages need it: the source of each value is shown by year, on the page of regions. */
export type RegionFigures = Omit<RegionDetail, 'origins'>;

/** All regional series of one region. */
export function regionDetailQuery(id: string) {
  return queryOptions({
    queryKey: ['regions', id],
    queryFn: async ({ signal }): Promise<RegionFigures> => {
      const { origins: _, ...figures } = await (await answers()).getRegionDetail(id, signal);
      return figures;
    },
    staleTime,
  });
}

/** All regions in all regional series of one year. */
export function yearQuery(year: number) {
  return queryOptions({
    queryKey: ['years', year],
    queryFn: async ({ signal }): Promise<YearDetail> => (await answers()).getYearDetail(year, signal),
    staleTime,
  });
}

/** Planned money by source, year and task. */
export const fundingQuery = queryOptions({
  queryKey: ['funding'],
  queryFn: async ({ signal }): Promise<Funding> => (await answers()).getFunding(signal),
  staleTime,
});

/** The measures of the action plan. */
export const activityListQuery = queryOptions({
  queryKey: ['activities'],
  queryFn: async ({ signal }): Promise<ActivityList> => (await answers()).getActivityList(signal),
  staleTime,
});

/** Which registers there are. */
export const registerListQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async ({ signal }): Promise<RegisterList> => (await answers()).getRegisterList(signal),
  staleTime,
});

/** One register by its name in the address. Errors: a name that does not exist is answered with 404. */
export function registerQuery(name: string) {
  return queryOptions({
    queryKey: ['registers', name],
    queryFn: async ({ signal }): Promise<Register> => (await answers()).getRegister(name, signal),
    staleTime,
  });
}

/** Every file of the API with its size. */
export const apiIndexQuery = queryOptions({
  queryKey: ['api-index'],
  queryFn: async ({ signal }): Promise<ApiIndex> => (await answers()).getApiIndex(signal),
  staleTime,
});

/** The columns of the two tables and what they mean. */
export const dataPackageQuery = queryOptions({
  queryKey: ['data-package'],
  queryFn: async ({ signal }): Promise<DataPackage> => (await answers()).getDataPackage(signal),
  staleTime,
});

/** The contract of the API, as machines read it. */
export const openApiQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: async ({ signal }): Promise<OpenApi> => (await answers()).getOpenApi(signal),
  staleTime,
});

/** Sources of the official facts, and counts by origin. */
export const sourceListQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }): Promise<SourceList> => (await answers()).getSourceList(signal),
  staleTime,
});

/** Terms in both languages. */
export const glossaryQuery = queryOptions({
  queryKey: ['glossary'],
  queryFn: async ({ signal }): Promise<Glossary> => (await answers()).getGlossary(signal),
  staleTime,
});
