import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { commitments } from '@mocks/handlers/promises';
import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { buildSourceList } from '@mocks/handlers/source-list';
import { buildVerdicts } from '@mocks/handlers/verdicts';
import { decreeIndicators } from '@mocks/sources/decree';
import { officialFacts } from '@mocks/sources/official-facts';
import { planDecimals } from '@mocks/sources/plan';
import { regions } from '@mocks/sources/regions';
import { currentRelease } from '@mocks/sources/releases';
import { indicatorShort, regionShort, relatedMeasures, seriesShort } from '@mocks/sources/texts';
import { csvParse } from 'd3-dsv';
import { listNationalPlaces, listPromisePlaces, listRegionalPlaces } from '@/contracts/list-places';
import type { PlacedFact } from '@/contracts/overlay';
import type { Localized } from '@/contracts/parts';
import type { RegionList } from '@/contracts/regions';
import type { SourceList } from '@/contracts/sources';
import type { Unit } from '@/domain/series';
import { PROMISE_SERIES } from '@/domain/series';

/** A row of `verdicts.csv`, its cells as texts. */
export type VerdictRow = Readonly<
  Record<'indicator' | 'series' | 'region' | 'year' | 'provenance' | 'state' | 'verdict' | 'outcome', string>
>;

/** How a series is called, and how its values are printed. */
export interface SeriesName {
  readonly name: Localized;
  readonly unit: Unit;
  readonly unitLabel: Localized;
  readonly decimals: number;
}

/** All that the data say, as far as a release can change it. */
export interface World {
  readonly release: string;
  readonly facts: number;
  readonly places: readonly PlacedFact[];
  readonly verdicts: readonly VerdictRow[];
  readonly published: RegionList['published'];
  readonly sources: SourceList;
  /** By indicator and series. */
  readonly names: ReadonlyMap<string, SeriesName>;
  readonly regionNames: ReadonlyMap<string, Localized>;
}

export function readWorld(): World {
  return {
    release: currentRelease().date,
    facts: officialFacts.length,
    places: [
      ...decreeIndicators.map(buildIndicatorDetail).flatMap(listNationalPlaces),
      ...regions.map(buildRegionDetail).flatMap(listRegionalPlaces),
      ...listPromisePlaces(commitments),
    ],
    verdicts: csvParse(buildVerdicts()) as unknown as VerdictRow[],
    published: buildRegionList().published,
    sources: buildSourceList(),
    names: seriesNames(),
    regionNames: new Map(regions.map(({ id, names }) => [id, regionShort(id, names.at(-1)?.from ?? '')])),
  };
}

function seriesNames(): Map<string, SeriesName> {
  const programme = decreeIndicators.flatMap((indicator) =>
    indicator.series.map((series) => {
      const short = indicatorShort(indicator.id);
      const part = seriesShort(indicator.id, series.code);
      const name = part ? { kk: `${short.kk}: ${part.kk}`, ru: `${short.ru}: ${part.ru}` } : short;
      return [
        `${indicator.id} ${series.code}`,
        { name, unit: indicator.unit, unitLabel: indicator.unitLabel, decimals: planDecimals(series) },
      ] as const;
    }),
  );
  const others = relatedMeasures.map(
    ({ indicator, code, title, unit, unitLabel, decimals }) =>
      [`${indicator} ${code}`, { name: title, unit, unitLabel, decimals }] as const,
  );
  const promises = commitments.flatMap(({ id, text, reported }) =>
    reported ? [[`${id} ${PROMISE_SERIES}`, { name: text, unit: reported.unit, unitLabel: reported.unitLabel, decimals: 0 }] as const] : [],
  );
  return new Map([...programme, ...others, ...promises]);
}
