import { promiseChanges } from '@mocks/handlers/promise-changes';
import { differingPlaces, NATION } from '@/contracts/list-places';
import type { Overlay } from '@/contracts/overlay';
import type { Localized } from '@/contracts/parts';
import type { Change, Release, VerdictChange } from '@/contracts/releases';
import type { FactEntry } from '@/domain/checks/fact-table';
import type { FactChange } from '@/domain/publication/merge-facts';
import type { VerdictRow, World } from './world';

interface Published {
  readonly date: string;
  readonly title: Localized;
  readonly changes: readonly FactChange[];
}

/** The release that leads from one state of the data to another: what changed, which verdicts and which promises came out otherwise by it, and how it is undone. */
export function releaseOf(before: World, after: World, { date, title, changes }: Published): Release {
  const undo = undoOf(before, after);
  return {
    date,
    title,
    facts: after.facts,
    // a measure by another definition comes and goes with its values
    changes: changes.map((change) => toChange(change, { ...after, names: new Map([...before.names, ...after.names]) })),
    verdicts: verdictChanges(before, after, changes),
    promises: promiseChanges(before.places, after.places),
    undo,
  };
}

function undoOf(before: World, after: World): Overlay {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const rowOf = (rows: World['published'], { indicator, series }: World['published'][number]) =>
    rows.find((row) => row.indicator === indicator && row.series === series);
  const known = new Set(before.sources.sources.map(({ id }) => id));
  return {
    facts: differingPlaces(before.places, after.places),
    published: [
      ...before.published.filter((row) => !isSame(row, rowOf(after.published, row))),
      ...after.published.filter((row) => !rowOf(before.published, row)).map((row) => ({ ...row, years: [] })),
    ],
    sources: before.sources.sources.filter(
      (row) =>
        !isSame(
          row,
          after.sources.sources.find(({ id }) => id === row.id),
        ),
    ),
    withoutSources: after.sources.sources.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    counts: before.sources.indicators.filter(
      (row) =>
        !isSame(
          row,
          after.sources.indicators.find(({ id }) => id === row.id),
        ),
    ),
  };
}

function toChange({ kind, from, to, reason }: FactChange, world: World): Change {
  const about = kind === 'moved' ? from : (to ?? from);
  if (!about) throw new RangeError('a change of nothing');
  const { unit, unitLabel, decimals } = nameOf(about, world);
  return {
    kind,
    ...placeOf(about),
    ...namesOf(about, world),
    definition: about.definition,
    unit,
    unitLabel,
    decimals: Math.max(decimals, ...[from, to].map((fact) => fact?.printed.split('.')[1]?.length ?? 0)),
    from: from && officialOf(from),
    to: to && officialOf(to),
    movedTo: kind === 'moved' && to ? placeOf(to) : null,
    reason,
  };
}

type Placed = Pick<FactEntry, 'indicator' | 'series' | 'region' | 'year'>;
const placeOf = ({ indicator, series, region, year }: Placed) => ({ indicator, series, region: region as Change['region'], year });
const officialOf = ({ printed, confidence }: FactEntry) => ({
  value: Number(printed),
  provenance: confidence as NonNullable<Change['to']>['provenance'],
});

function nameOf({ indicator, series }: Placed, { names }: World) {
  const found = names.get(`${indicator} ${series}`);
  if (!found) throw new RangeError(`${indicator} has no series ${series}`);
  return found;
}

const namesOf = (place: Placed, world: World) => ({
  name: nameOf(place, world).name,
  regionName: world.regionNames.get(place.region) ?? null,
});

/** Of the nation wherever a verdict of published values came or went; of a region only where its published value changed: the rest is generated. */
function verdictChanges(before: World, after: World, changes: readonly FactChange[]): VerdictChange[] {
  const keyOf = ({ indicator, series, region, year }: VerdictRow) => `${indicator} ${series} ${region} ${year}`;
  const old = new Map(before.verdicts.map((row) => [keyOf(row), row]));
  const touched = new Set(
    changes.flatMap(({ from, to }) =>
      [from, to].flatMap((fact) => (fact ? [`${fact.indicator} ${fact.series} ${fact.region} ${fact.year}`] : [])),
    ),
  );
  return after.verdicts.flatMap((row) => {
    const was = old.get(keyOf(row));
    if (!was || (row.region !== NATION && !touched.has(keyOf(row)))) return [];
    const [from, to] = [judgedOf(was), judgedOf(row)];
    if ([from, to].every(({ provenance }) => provenance === null || provenance === 'demo')) return [];
    if (from.verdict === to.verdict && from.state === to.state && from.outcome === to.outcome) return [];
    const place = placeOf({ indicator: row.indicator, series: row.series, region: row.region, year: Number(row.year) });
    return [{ ...place, ...namesOf(place, after), from, to }];
  });
}

function judgedOf(row: VerdictRow): VerdictChange['from'] {
  const cell = (text: string) => (text === '' ? null : text);
  return {
    verdict: cell(row.verdict),
    state: cell(row.state),
    outcome: cell(row.outcome),
    provenance: cell(row.provenance),
  } as VerdictChange['from'];
}
