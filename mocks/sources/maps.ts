import attributionJson from '@mocks/data/geo/attribution.json';
import map2018 from '@mocks/data/geo/kz-adm1-2018-2022.svgpaths.json';
import map2022 from '@mocks/data/geo/kz-adm1-2022-2025.svgpaths.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { readTable } from './read-table';

const number = v.number();
const mapFileSchema = v.object({
  viewBox: v.tuple([number, number, number, number]),
  source: v.string(),
  regions: v.pipe(
    v.array(v.object({ id: v.string(), label: v.tuple([number, number]), d: v.pipe(v.string(), v.minLength(1)) })),
    v.minLength(1),
  ),
});

/** The drawings of data/geo (see its NOTICE.md), by the year from which their borders hold. */
export const maps = {
  '2018': readTable(mapFileSchema, map2018, 'geo/kz-adm1-2018-2022.svgpaths.json'),
  '2022': readTable(mapFileSchema, map2022, 'geo/kz-adm1-2022-2025.svgpaths.json'),
};
export type MapName = keyof typeof maps;

/** Author, licence, origin and "changed", as the licence CC BY 4.0 asks for (data/geo/NOTICE.md). */
export const mapAttribution = readTable(localizedSchema, attributionJson, 'geo/attribution.json');

/** From when to when the borders of each map held. */
export const MAP_PERIODS = {
  '2018': { validFrom: '2018-06-19', validTo: '2022-06-07' },
  '2022': { validFrom: '2022-06-08', validTo: null },
} as const;
