import type { Region } from '@/contracts/regions';

type DatedName = Region['names'][number];

/** What is worth telling about names and borders; empty and `null` where nothing changed. */
export interface RegionStory {
  /** All names in order; empty where there was one name and one centre. The first one's start lies before our data. */
  readonly names: readonly DatedName[];
  /** The name is the same, only the centre moved. */
  readonly onlyCentreMoved: boolean;
  readonly parent: { readonly region: Region; readonly date: string } | null;
  readonly children: readonly { readonly region: Region; readonly date: string }[];
}

export function toRegionStory(region: Region, regions: readonly Region[]): RegionStory {
  const { names, splitFrom } = region;
  const parent = splitFrom ? regions.find(({ id }) => id === splitFrom.region) : undefined;
  return {
    names: names.length > 1 ? names : [],
    onlyCentreMoved: new Set(names.map(({ name }) => name.kk)).size === 1,
    parent: parent && splitFrom ? { region: parent, date: splitFrom.date } : null,
    children: regions.flatMap((child) => (child.splitFrom?.region === region.id ? [{ region: child, date: child.splitFrom.date }] : [])),
  };
}
