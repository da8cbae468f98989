/** Column and row of a tile, both from 0, west and north first. */
export type Cell = readonly [column: number, row: number];

/** Equal tiles in about the places that the regions have on the map; ids are ISO 3166-2. */
const SINCE_2022: Readonly<Record<string, Cell>> = {
  'KZ-59': [3, 0],
  'KZ-27': [0, 1],
  'KZ-15': [1, 1],
  'KZ-39': [2, 1],
  'KZ-11': [3, 1],
  'KZ-71': [4, 1],
  'KZ-55': [5, 1],
  'KZ-23': [0, 2],
  'KZ-62': [2, 2],
  'KZ-35': [3, 2],
  'KZ-10': [4, 2],
  'KZ-63': [5, 2],
  'KZ-47': [0, 3],
  'KZ-43': [1, 3],
  'KZ-61': [2, 3],
  'KZ-31': [3, 3],
  'KZ-19': [4, 3],
  'KZ-33': [5, 3],
  'KZ-79': [2, 4],
  'KZ-75': [4, 4],
};

/** Before the three new regions: Karaganda and East Kazakhstan stand in the middle of what they were. */
const BEFORE_2022: Readonly<Record<string, Cell>> = {
  ...Object.fromEntries(Object.entries(SINCE_2022).filter(([id]) => !['KZ-10', 'KZ-33', 'KZ-62'].includes(id))),
  'KZ-35': [3, 2],
  'KZ-63': [4, 2],
};

/** Where the tiles stand: 20 since 2022, 17 before and in the borders of 2018. */
export function tileGrid(map: '2018' | '2022'): Readonly<Record<string, Cell>> {
  return map === '2022' ? SINCE_2022 : BEFORE_2022;
}
