/** What there is to find. Apart from the search itself, because every page can read an address of the search and none needs more of it. */
export const FINDABLES = [
  ...(['page', 'indicator', 'region', 'task', 'measure', 'agency'] as const),
  ...(['commitment', 'way', 'row', 'term', 'statement'] as const),
] as const;

export type Findable = (typeof FINDABLES)[number];
