import { queryOptions } from '@tanstack/react-query';
import type { IndicatorList } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import type { RegionDetail } from '@/contracts/regions';
import type { Answer, AnswerName } from '@/contracts/resources';
import type { Language } from '@/domain/language';
import { asShown } from './answer-overlay';
import { HOLDS_MS } from './api-base';
import { derived } from './derived';

/** One file of the API as it is published; `value` is what varies in its path. Errors: those of `getJson`. */
export function published<Name extends AnswerName>(name: Name, value: string | number | null = null) {
  return queryOptions({
    queryKey: value === null ? [name] : [name, value],
    queryFn: async ({ signal }): Promise<Answer<Name>> => {
      // a prerendered page carries its data: the contracts are fetched only by a reader who goes on to ask for more
      const { getAnswer } = await import('./answers');
      return asShown(name, await getAnswer(name, value, signal));
    },
    staleTime: HOLDS_MS,
  });
}

/** Legal frame, goals, tasks, agencies, events. */
export const programmeQuery = published('Programme');

/** Goals and tasks by their short titles, and the planned money by year: all that a page of verdicts needs of the programme, and a tenth of its file. */
export interface Outline {
  readonly goals: readonly Pick<Programme['goals'][number], 'id' | 'short'>[];
  readonly tasks: readonly Pick<Programme['tasks'][number], 'id' | 'goal' | 'short'>[];
  readonly fundingMlnKzt: Programme['fundingMlnKzt'];
}

export const outlineQuery = derived(['outline'], async (ask): Promise<Outline> => {
  const { goals, tasks, fundingMlnKzt } = await ask(programmeQuery);
  return {
    goals: goals.map(({ id, short }) => ({ id, short })),
    tasks: tasks.map(({ id, goal, short }) => ({ id, goal, short })),
    fundingMlnKzt,
  };
});

/** All indicators with their national series. */
export const indicatorListQuery = published('IndicatorList');

/**
 * All indicators for a list that is searched in both languages. What is noted of single values such a list does not show, and it would be a tenth of
 * the page.
 */
export const searchedIndicatorsQuery = {
  ...derived(['searched-indicators'], async (ask) => withoutNotes(await ask(indicatorListQuery))),
  meta: { isInBothLanguages: true },
};

const withoutNotes = ({ dataDate, indicators }: IndicatorList): IndicatorList => ({
  dataDate,
  indicators: indicators.map((indicator) => ({ ...indicator, series: indicator.series.map(pointsWithoutNotes) })),
});

/** Beside the reason a note says little, and many pages show none. */
function pointsWithoutNotes<Series extends { readonly points: readonly { readonly note: unknown }[] }>(series: Series): Series {
  return { ...series, points: series.points.map((point) => ({ ...point, note: null })) };
}

/** The bodies that the decree names first for some indicator: the few that a page needs to say who answers. */
export type LeadBodies = readonly Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'successors'>[];

export const leadBodiesQuery = derived(['lead-bodies'], async (ask): Promise<LeadBodies> => {
  const [{ agencies }, { indicators }] = await Promise.all([ask(programmeQuery), ask(indicatorListQuery)]);
  const first = new Set(indicators.map((indicator) => indicator.agencies[0]));
  return agencies.filter(({ code }) => first.has(code)).map(({ code, abbreviation, successors }) => ({ code, abbreviation, successors }));
});

/** One indicator with origins, related measures, events and measures. */
export const indicatorDetailQuery = (id: string) => published('IndicatorDetail', id);

/** All regions with dated names, population and their places on the maps. */
export const regionListQuery = published('RegionList');

/** One region as its pages need it: the source of each value is shown by year, on the page of regions. */
export type RegionFigures = Omit<RegionDetail, 'origins'>;

/** All regional series of one region. */
export const regionDetailQuery = (id: string) =>
  derived(['figures', id], async (ask): Promise<RegionFigures> => {
    const { dataDate, region, series, related, history } = await ask(published('RegionDetail', id));
    // its texts first: they stand at the end of the page, and compression looks back 32 kB
    return { dataDate, region, related: related.map(pointsWithoutNotes), history, series };
  });

/** All regions in all regional series of one year. */
export const yearQuery = (year: number) => published('YearDetail', year);

/** Planned money by source, year and task. */
export const fundingQuery = published('Funding');

/** The measures of the action plan. */
export const activityListQuery = published('ActivityList');

/** Which registers there are. */
export const registerListQuery = published('RegisterList');

/** One register by its name in the address. Errors: a name that does not exist is answered with 404. */
export const registerQuery = (name: string) => published('Register', name);

/** Every file of the API with its size. */
export const apiIndexQuery = published('ApiIndex');

/** The columns of the two tables and what they mean. */
export const dataPackageQuery = published('DataPackage');

/** The contract of the API, as machines read it. */
export const openApiQuery = published('OpenApi');

/** What the closing account compares with: values before the programme, regions' published values, the previous programme's score, later acts. */
export const closingQuery = published('Closing');

/** Sources of the official facts, and counts by origin. */
export const sourceListQuery = published('SourceList');

/** What a report is filled and checked by. */
export const reportingQuery = published('Reporting');

/** Terms in both languages. */
export const glossaryQuery = { ...published('Glossary'), meta: { isInBothLanguages: true } };

/** What the search looks through, in one language. */
export const searchIndexQuery = (language: Language) => published('SearchIndex', language);

/** Words that the search takes for the same. */
export const thesaurusQuery = published('Thesaurus');

/** All releases and the changes of the API. */
export const releaseListQuery = published('ReleaseList');

/** One release, with what undoes it. */
export const releaseQuery = (date: string) => published('Release', date);
