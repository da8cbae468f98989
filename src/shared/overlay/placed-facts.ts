import { toPlaceKey } from '@/contracts/list-places';
import type { Overlay, PlacedFact } from '@/contracts/overlay';
import type { Localized, PointAnswer } from '@/contracts/parts';

/** An overlay as it is laid; `undoes` is the date of the release that it takes back: what came with it or after it did not happen yet. */
export interface LaidOverlay extends Overlay {
  readonly undoes?: string;
  /** The day whose data are shown then. */
  readonly dataDate?: string;
}

/** What had happened before the release that is undone; all of it where none is. */
export const before = <T extends { readonly date: string }>(history: readonly T[], { undoes }: LaidOverlay): T[] =>
  history.filter(({ date }) => undoes === undefined || date < undoes);

export const emptyOverlay: Overlay = { facts: [], published: [], sources: [], withoutSources: [], counts: [] };

/** An overlay of facts alone: what a preview needs. */
export const overlayOf = (facts: readonly PlacedFact[]): Overlay => ({ ...emptyOverlay, facts: [...facts] });

/** Errors: RangeError on two facts for one place: which of them holds would depend on their order. */
export function indexPlaces(facts: readonly PlacedFact[]): ReadonlyMap<string, PlacedFact> {
  const byPlace = new Map(facts.map((fact) => [toPlaceKey(fact), fact]));
  if (byPlace.size !== facts.length) throw new RangeError('an overlay with two facts for one place');
  return byPlace;
}

type PointValue = Pick<PointAnswer, 'fact' | 'provenance' | 'state'> & { readonly note?: Localized | null };

/** The point with the fact of its place; its plan stays. A point without a note, of a page that shows none, gets none. */
export function putFact<P extends PointValue>(point: P, fact: PlacedFact | undefined): P {
  if (!fact) return point;
  const value = { fact: fact.fact, provenance: fact.provenance, state: fact.state };
  return { ...point, ...value, ...('note' in point && { note: fact.note }) };
}

/** The official provenance of a fact that has an origin. */
export function officialPart({ fact, provenance, origin }: PlacedFact) {
  if (fact === null || provenance === null || provenance === 'demo' || origin === null) return null;
  return { value: fact, provenance, source: origin.source, note: origin.note };
}
export type OfficialPart = NonNullable<ReturnType<typeof officialPart>>;
