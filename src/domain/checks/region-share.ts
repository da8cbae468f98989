import type { FactKnowledge, KnownRegion, KnownSeries } from './fact-knowledge';
import type { FactPlaceKey, PublishedFact } from './report-entries';

/** From fewer other regions nothing is known of a size. */
const LEAST_REGIONS = 3;

type Value = Pick<PublishedFact, 'region' | 'year' | 'printed'>;

/**
 * What the number of people in a region lets expect of something that is counted: its share of the nation's value of that year, or of the nearest
 * one that is known; without any, what the other regions have for as many people.
 *
 * Absent: `null` where neither is known.
 */
export function expectedOfRegion(
  { region, year }: FactPlaceKey,
  { usual, promised }: KnownSeries,
  values: readonly Value[],
  { regions, nation }: FactKnowledge,
): number | null {
  const people = peopleIn(
    regions.find(({ id }) => id === region),
    year,
  );
  if (people === null) return null;
  const nations = values.filter((value) => value.region === nation).map((value) => ({ year: value.year, value: Number(value.printed) }));
  const plans = Object.entries(promised?.plan ?? {}).map(([plannedFor, value]) => ({ year: Number(plannedFor), value }));
  const ofNation = nearest([...nations, ...plans], year)?.value ?? usual.find((value) => value > 0);
  if (ofNation !== undefined) return (ofNation * people) / sum(regions.map((known) => peopleIn(known, year) ?? 0));
  const perHead = regions.flatMap((other) => {
    const value = nearest(
      values.filter((fact) => fact.region === other.id && other.id !== region),
      year,
    );
    const those = peopleIn(other, year);
    return value && those !== null ? [Number(value.printed) / those] : [];
  });
  return perHead.length < LEAST_REGIONS ? null : middleOf(perHead) * people;
}

/** In the year, or in the nearest one in which they were counted; `null` where the region did not exist yet, or nobody was counted in it. */
function peopleIn(region: KnownRegion | undefined, year: number): number | null {
  if (!region || Number(region.validFrom.slice(0, 4)) > year) return null;
  const counted = Object.entries(region.population).map(([countedIn, people]) => ({ year: Number(countedIn), people }));
  return nearest(counted, year)?.people ?? null;
}

/** The one whose year is nearest; of two, the first. */
function nearest<T extends { readonly year: number }>(all: readonly T[], year: number): T | undefined {
  return all.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
