import { type ActivityFile, activities } from '@mocks/sources/activities';
import { type EventFile, events } from '@mocks/sources/annexes';
import { lineageOf } from '@mocks/sources/closing';
import { type DecreeIndicator, decreeIndicators, measurements, release } from '@mocks/sources/decree';
import { COMPARATOR, NATION } from '@mocks/sources/nation';
import { officialFacts, toOrigin } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import { administrativeDataSets, indicatorLinks, minimumStandard, normLinks, openDataSets } from '@mocks/sources/registers';
import { releases } from '@mocks/sources/releases';
import { findSource } from '@mocks/sources/source-table';
import { indicatorExplain, indicatorShort } from '@mocks/sources/texts';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { sortedBy } from '@/domain/sorted-by';
import { toIndicatorAnswer } from './indicators';
import { measuredOtherwise } from './other-definitions';
import { pastChanges } from './past-changes';
import { toEventAnswer } from './programme';
import { breakdownsOf } from './registers';

const regionIds = new Set<string>(regions.map(({ id }) => id));

/** `indicators/{id}.json` */
export function buildIndicatorDetail(indicator: DecreeIndicator): IndicatorDetail {
  const studies = new Set(indicator.series.map((series) => series.study));
  return {
    dataDate: release.dataDate,
    indicator: toIndicatorAnswer(indicator),
    explain: indicatorExplain(indicator.id),
    dataSource: indicator.dataSource,
    responsible: indicator.responsible,
    origins: originsOf(indicator),
    comparators: inOrder(indicator, programmeFacts(indicator, COMPARATOR)).map((fact) => ({
      series: fact.series,
      code: fact.region,
      year: fact.year,
      value: fact.value,
      source: fact.source,
    })),
    related: relatedOf(indicator),
    releases: releases.filter(({ changes }) => changes.some((change) => change.indicator === indicator.id)).map(({ date }) => date),
    history: pastChanges(({ indicator: id, region }) => id === indicator.id && !regionIds.has(region)),
    events: events.filter((event) => concerns(event, indicator)).map(toEventAnswer),
    lineage: lineageOf(indicator.id),
    measurements: measurements.filter((round) => studies.has(round.study)),
    neighbours: neighboursOf(indicator),
    measures: activities.filter((activity) => activity.task === indicator.task).map(toMeasure),
    feeds: feedsOf(indicator),
    norms: titled(
      minimumStandard,
      normLinks.filter(({ indicators }) => indicators.includes(indicator.id)).map(({ norm }) => norm),
    ),
  };
}

const programmeFacts = (indicator: DecreeIndicator, region: string) =>
  officialFacts.filter((fact) => fact.indicator === indicator.id && fact.region === region && fact.definition === 'programme');

/** By the decree's series, then by year. */
function inOrder<T extends { readonly series: string; readonly year: number }>(indicator: DecreeIndicator, list: readonly T[]): T[] {
  return sortedBy(
    list,
    ({ series }) => indicator.series.findIndex(({ code }) => code === series),
    ({ year }) => year,
  );
}

/** One for each official fact: what the decree states of a year counts where nothing newer was published. */
function originsOf(indicator: DecreeIndicator): IndicatorDetail['origins'] {
  const published = factOrigins(indicator);
  const isPublished = (origin: IndicatorDetail['origins'][number]) =>
    published.some(({ series, year }) => series === origin.series && year === origin.year);
  return inOrder(indicator, [...published, ...decreeOrigins(indicator).filter((origin) => !isPublished(origin))]);
}

function factOrigins(indicator: DecreeIndicator): IndicatorDetail['origins'] {
  return programmeFacts(indicator, NATION).map(toOrigin);
}

function decreeOrigins(indicator: DecreeIndicator): IndicatorDetail['origins'] {
  return indicator.series.flatMap((series) =>
    Object.entries(series.decreeFacts).map(([year, value]) => ({
      series: series.code,
      year: Number(year),
      value,
      provenance: 'verified' as const,
      source: findSource(release.decree),
      note: null,
    })),
  );
}

function relatedOf({ id }: DecreeIndicator): IndicatorDetail['related'] {
  const facts = officialFacts.filter(({ indicator, region }) => indicator === id && region === NATION);
  return measuredOtherwise(facts).map(({ indicator: _, ...measure }) => measure);
}

/** Legal events concern every indicator; borders only regional ones; the others name whom they affect. */
function concerns(event: EventFile, indicator: DecreeIndicator): boolean {
  if (event.affects.length > 0) return event.affects.includes(indicator.id);
  if (event.kind === 'territory') return indicator.regionalAggregation !== 'none';
  if (event.kind === 'agency') return indicator.responsible.some((responsible) => responsible.agency === 'mes');
  return true;
}

function neighboursOf(indicator: DecreeIndicator): IndicatorDetail['neighbours'] {
  const siblings = decreeIndicators.filter(
    ({ level, goal, task }) => level === indicator.level && goal === indicator.goal && task === indicator.task,
  );
  const at = siblings.findIndex(({ id }) => id === indicator.id);
  const toNeighbour = (sibling: DecreeIndicator | undefined) => (sibling ? { id: sibling.id, short: indicatorShort(sibling.id) } : null);
  return { previous: toNeighbour(siblings[at - 1]), next: toNeighbour(siblings[at + 1]) };
}

/** A measure of the action plan as beside an indicator. */
export function toMeasure(activity: ActivityFile): IndicatorDetail['measures'][number] {
  const { funding } = activity;
  return {
    number: activity.number,
    title: activity.title,
    deadline: activity.deadline.text,
    agencies: activity.responsible.map((responsible) => responsible.agency),
    funding: funding.kind,
    amountMlnKzt: funding.kind === 'amounts' ? funding.rows.reduce((sum, row) => sum + row.totalMillionTenge, 0) : null,
  };
}

function feedsOf(indicator: DecreeIndicator): IndicatorDetail['feeds'] {
  const link = indicatorLinks.find((candidate) => candidate.indicator === indicator.id);
  if (!link) return null;
  return {
    fit: link.fit,
    reason: link.reason,
    openData: titled(openDataSets, link.openData),
    administrativeData: titled(administrativeDataSets, link.administrativeData),
    breakdowns: breakdownsOf(indicator.id).map(({ kk, ru }) => ({ kk, ru })),
  };
}

type Titled = { readonly number: number; readonly title: IndicatorDetail['explain'] };

const titled = (dataSets: readonly Titled[], numbers: readonly number[]) =>
  dataSets.filter((dataSet) => numbers.includes(dataSet.number)).map(({ number, title }) => ({ number, title }));
