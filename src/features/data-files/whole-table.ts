import type { QueryClient } from '@tanstack/react-query';
import type { IndicatorList } from '@/contracts/indicators';
import type { RegionList } from '@/contracts/regions';
import { VERDICTS } from '@/domain/choices';
import { asPublished } from '@/domain/decree-decimals';
import { OUTCOMES } from '@/domain/judge';
import { nameOfRegion } from '@/domain/region-names';
import { PROVENANCES, STATES } from '@/domain/series';
import { indicatorListQuery, regionListQuery } from '@/shared/api/queries';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import {
  type ColumnCode,
  type DownloadContext,
  toBoundTerm,
  toColumns,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import { type SourceOf, toSourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { fetchPublished, type PublishedRow, readPublished } from '@/shared/downloads/published-table';

export type WholeTable = 'observations' | 'verdicts';

const NAMES = ['indicator', 'short', 'series', 'part', 'unit', 'region', 'region_name', 'year'] as const;
const COLUMNS: Readonly<Record<WholeTable, readonly ColumnCode[]>> = {
  observations: [...NAMES, 'plan', 'plan_year', 'fact', 'provenance', 'source', 'definition', 'note'],
  verdicts: [
    ...([...NAMES, 'plan', 'plan_year', 'fact', 'provenance', 'source', 'verdict', 'basis', 'outcome', 'state'] as const),
    ...(['gap', 'lag_months', 'lag_bound', 'share_of_change'] as const),
  ],
};

interface Lists {
  readonly list: Pick<IndicatorList, 'indicators' | 'dataDate'>;
  readonly regions: RegionList['regions'];
  /** Of the verdicts, whose own table names no sources. */
  readonly sourceOf: SourceOf;
}

/** One of the two published tables with the names that its codes stand for. Errors: those of the API. */
export async function fetchWholeTable(kind: WholeTable, client: QueryClient, context: DownloadContext): Promise<DownloadTable> {
  const [observations, published, list, { regions }] = await Promise.all([
    fetchPublished('observations.csv'),
    fetchPublished(`${kind}.csv`),
    client.ensureQueryData(indicatorListQuery),
    client.ensureQueryData(regionListQuery),
  ]);
  return toWholeTable(kind, published, { list, regions, sourceOf: toSourceOf(observations, context.language) }, context);
}

/**
 * Everything in one table for people: the published rows, all of them and in their order, with words for their codes.
 * Units: the indicator's own; months. Absent: `null`, an empty cell of the published table.
 */
export function toWholeTable(kind: WholeTable, published: string, lists: Lists, context: DownloadContext): DownloadTable {
  const { t } = context;
  const rows = readPublished(published).map((row) => toRow(row, lists, context));
  return {
    name: toFileName(t(`file.${kind}`)),
    title: t(`file.${kind}`),
    columns: toColumns(COLUMNS[kind], t),
    rows,
    about: toAbout({ rows, dataDate: lists.list.dataDate }, context),
  };
}

function toRow(row: PublishedRow, lists: Lists, context: DownloadContext): Record<string, Cell> {
  const { t, language } = context;
  const text = (code: string) => row[code] || null;
  const number = (code: string) => (row[code] ? Number(row[code]) : null);
  const indicator = lists.list.indicators.find(({ id }) => id === row['indicator']);
  const part = indicator?.series.find(({ code }) => code === row['series']);
  const figure = (code: string) => {
    const value = number(code);
    return value === null || !part ? value : asPublished({ value, decimals: part.decimals }, value);
  };
  return {
    ...{ indicator: text('indicator'), series: text('series'), region: text('region') },
    short: indicator?.short[language] ?? null,
    part: part?.short?.[language] ?? null,
    unit: indicator?.unitLabel[language] ?? null,
    region_name: toRegionName(row, lists, context),
    ...{ year: number('year'), plan_year: number('plan_year') },
    ...{ plan: figure('plan'), fact: figure('fact'), gap: figure('gap') },
    provenance: toProvenanceTerm(known(PROVENANCES, row['provenance']), t),
    basis: toProvenanceTerm(known(PROVENANCES, row['basis']), t),
    source: text(`source_${language}`) ?? sourceOfVerdict(row, lists),
    definition: toDefinitionTerm(row['definition'] ?? '', t),
    note: text('note'),
    ...toVerdict(row, context),
    ...{ lag_months: number('lag_months'), share_of_change: number('share_of_change') },
  };
}

const DEFINITIONS = { programme: 'word.ownDefinition', other: 'word.otherDefinition', commitment: 'word.commitment' } as const;

/** Whose definition a value is by; `verdicts.csv` has none. */
function toDefinitionTerm(code: string, t: DownloadContext['t']) {
  const definition = known(['programme', 'other', 'commitment'] as const, code);
  return definition && { code: definition, label: t(DEFINITIONS[definition]) };
}

function toVerdict(row: PublishedRow, { t }: DownloadContext) {
  const verdict = known(VERDICTS, row['verdict']);
  const bound = known(['at-least', 'at-most'] as const, row['lag_bound']);
  return {
    verdict: verdict && toVerdictTerm({ verdict, exceeded: row['outcome'] === 'exceeded' }, t),
    outcome: toOutcomeTerm({ outcome: known(OUTCOMES, row['outcome']) }, t),
    state: toStateTerm(known(STATES, row['state']), t),
    lag_bound: bound && toBoundTerm(bound, t),
  };
}

/** A row of observations names its own source, or has none. */
function sourceOfVerdict({ indicator = '', series = '', region = '', year, fact, definition }: PublishedRow, { sourceOf }: Lists) {
  return fact && definition === undefined ? sourceOf({ indicator, series, region, year: Number(year) }) : null;
}

function toRegionName({ region = '', year = '' }: PublishedRow, { regions }: Lists, { t, language }: DownloadContext): string | null {
  if (region === 'KZ') return t('word.nation');
  if (region === 'OECD') return t('column.oecd');
  const found = regions.find(({ id }) => id === region);
  return found ? nameOfRegion(found, Number(year)).name[language] : null;
}

function known<T extends string>(list: readonly T[], text: string | undefined): T | null {
  return list.find((entry) => entry === text) ?? null;
}
