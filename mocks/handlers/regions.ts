import { regionalDecreeSeries, release } from '@mocks/sources/decree';
import { regionalPoint, regionalPoints } from '@mocks/sources/regional-series';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { regionShort } from '@mocks/sources/texts';
import type { Region, RegionDetail, RegionList, YearDetail } from '@/contracts/regions';

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
  };
}

/** `regions.json` */
export function buildRegionList(): RegionList {
  return { dataDate: release.dataDate, regions: regions.map(toRegionAnswer) };
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
  };
}
