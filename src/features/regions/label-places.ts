import type { Place } from './map-neighbour';

export interface LabelPlace extends Place {
  readonly isCity: boolean;
}

/** Nearer than this the label of an oblast would lie on the circle of a city; by so much it steps aside. Units of the map. */
const TOO_NEAR = 75;
const STEP = 26;

/** Where the labels of the map stand: the label of an oblast steps back from a city whose circle would cover it; cities stay in their place. */
export function placeLabels<Label extends LabelPlace>(places: readonly Label[]): Label[] {
  const cities = places.filter(({ isCity }) => isCity);
  return places.map((place) => {
    const city = place.isCity ? undefined : cities.find(({ at }) => Math.hypot(at[0] - place.at[0], at[1] - place.at[1]) < TOO_NEAR);
    if (!city) return place;
    const [dx, dy] = [place.at[0] - city.at[0], place.at[1] - city.at[1]];
    const scale = STEP / (Math.hypot(dx, dy) || 1);
    return { ...place, at: [place.at[0] + dx * scale, place.at[1] + dy * scale] };
  });
}

const LONG_NAME = 12;

/** A long name in two lines, parted at its space or after its hyphen. */
export function toLabelLines(name: string): readonly string[] {
  const words = name.match(/[^\s-]+-?/g) ?? [name];
  return name.length > LONG_NAME && words.length === 2 ? words : [name];
}
