import { type MapName, mapAttribution, maps } from '@mocks/sources/maps';

/**
 * `maps/kz-2018.svg`, `maps/kz-2022.svg`: the boundaries, one path per region with the region's id.
 *
 * A page draws a region with `<use href="…/maps/kz-2022.svg#KZ-10">` and colours it through the inherited `fill`. Browsers refuse such a
 * reference to another origin: where the API lives elsewhere, the tiles, which need no geometry, stand in for the map.
 */
export function buildMap(name: MapName): string {
  const { viewBox, source, regions } = maps[name];
  const paths = regions.map(({ id, d }) => `<path id="${id}" d="${d}" fill-rule="evenodd" vector-effect="non-scaling-stroke"/>`);
  return [
    // what stands on the root is for a reader who opens the file alone: a region that is used elsewhere takes its looks from there
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}" fill="#f4f4f2" stroke="#777" stroke-width="1">`,
    `<desc>${mapAttribution.kk}. ${mapAttribution.ru}. ${source}</desc>`,
    ...paths,
    '</svg>',
    '',
  ].join('\n');
}
