import { regionalDecreeSeries, release } from '@mocks/sources/decree';
import { MAP_PERIODS, type MapName, mapAttribution, maps } from '@mocks/sources/maps';
import { regionalPoint, regionalPoints } from '@mocks/sources/regional-series';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { regionShort } from '@mocks/sources/texts';
import type { Region, RegionDetail, RegionList, YearDetail } from '@/contracts/regions';
import { pastChanges } from './past-changes';
import { publishedYears, regionOrigins, regionRelated, yearOrigins, yearRelated } from './regional-origins';

const toMapAnswer = (name: MapName) => ({ viewBox: maps[name].viewBox.join(' '), ...MAP_PERIODS[name] });

function labelOn(name: MapName, id: string) {
  const drawn = maps[name].regions.find((region) => region.id === id);
  return drawn ? { label: drawn.label } : null;
}

function toRegionAnswer(region: RegionFile): Region {
  return {
    id: region.id,
    type: region.type,
    names: region.names.map(({ from, to, kk, ru, centre }) => ({
      from,
      to,
      name: { kk, ru },
      short: regionShort(region.id, from),
      centre,
    })),
    validFrom: region.validFrom,
    splitFrom: region.splitFrom,
    population: region.population,
    map: { '2018': labelOn('2018', region.id), '2022': labelOn('2022', region.id) },
  };
}

/** `regions.json` */
export function buildRegionList(): RegionList {
  return {
    dataDate: release.dataDate,
    regions: regions.map(toRegionAnswer),
    maps: { '2018': toMapAnswer('2018'), '2022': toMapAnswer('2022') },
    attribution: mapAttribution,
    published: publishedYears(),
  };
}

/** `regions/{id}.json` */
export function buildRegionDetail(region: RegionFile): RegionDetail {
  return {
    dataDate: release.dataDate,
    region: toRegionAnswer(region),
    series: regionalDecreeSeries.map((ref) => ({
      indicator: ref.indicator.id,
      series: ref.series.code,
      points: regionalPoints(ref, region),
    })),
    origins: regionOrigins(region.id),
    related: regionRelated(region.id),
    history: pastChanges((change) => change.region === region.id),
  };
}

/** `years/{year}.json` */
export function buildYearDetail(year: number): YearDetail {
  return {
    dataDate: release.dataDate,
    year,
    series: regionalDecreeSeries.map((ref) => ({
      indicator: ref.indicator.id,
      series: ref.series.code,
      regions: regions.map((region) => {
        const { plan, fact, provenance, state, note } = regionalPoint(ref, region, year);
        return { region: region.id, plan, fact, provenance, state, note };
      }),
    })),
    origins: yearOrigins(year),
    history: pastChanges((change) => change.year === year && regions.some(({ id }) => id === change.region)).map(
      ({ date, indicator, series, region, text, reason }) => ({ date, indicator, series, region, text, reason }),
    ),
    related: yearRelated(year),
  };
}
