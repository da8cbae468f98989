import type { ProvenanceCounts, SourceList } from '@/contracts/sources';

export interface OriginCounts {
  readonly official: number;
  readonly demo: number;
}

export interface IndicatorOrigins {
  readonly id: string;
  readonly short: SourceList['indicators'][number]['short'];
  readonly nation: OriginCounts;
  /** `null` for indicators that no akimat answers for. */
  readonly regions: OriginCounts | null;
}

function toOriginCounts({ demo, ...official }: ProvenanceCounts): OriginCounts {
  return { official: official.verified + official.secondary + official.derived, demo };
}

export function toIndicatorOrigins({ indicators }: SourceList): IndicatorOrigins[] {
  return indicators.map(({ id, short, nation, regions }) => ({
    id,
    short,
    nation: toOriginCounts(nation),
    regions: regions === null ? null : toOriginCounts(regions),
  }));
}

/** The whole site: national and regional facts apart. */
export function sumOrigins(rows: readonly IndicatorOrigins[]): { readonly nation: OriginCounts; readonly regions: OriginCounts } {
  const add = (a: OriginCounts, b: OriginCounts | null): OriginCounts => ({
    official: a.official + (b?.official ?? 0),
    demo: a.demo + (b?.demo ?? 0),
  });
  const none: OriginCounts = { official: 0, demo: 0 };
  return rows.reduce((sum, row) => ({ nation: add(sum.nation, row.nation), regions: add(sum.regions, row.regions) }), {
    nation: none,
    regions: none,
  });
}
