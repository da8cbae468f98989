import type { TFunction } from 'i18next';
import { nameOfRegion } from '@/domain/region-names';
import { populationYear } from '@/domain/region-population';
import type { SeriesYear } from '@/domain/series';
import { toShortAbout } from '@/shared/downloads/about-table';
import { toDistributionAbout, toDistributionCells, toDistributionColumns } from '@/shared/downloads/distribution-cells';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { ProfileView } from './profile-view';

interface PeersDownload {
  readonly view: Pick<ProfileView, 'peers' | 'peerRule'>;
  readonly year: SeriesYear;
  readonly dataDate: string;
  readonly words: TFunction<'region'>;
}

/** The region first, then those like it, with the verdicts of the year. Units: people; see `toDistributionCells`. Absent: `null`. */
export function toPeersTable({ view, year, dataDate, words }: PeersDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const [own] = view.peers;
  const name = own ? nameOfRegion(own.region, year).short[language] : '';
  const peopleOf = populationYear(year);
  return {
    name: toFileName(words('peers.title'), name, year),
    title: `${words('peers.title')}: ${name}, ${year}`,
    columns: [
      ...toColumns(['year', 'region', 'region_name'], t),
      { code: 'population', label: words('peers.population', { year: peopleOf }), kind: 'number', decimals: 0 },
      ...toDistributionColumns(t),
    ],
    rows: view.peers.map(({ region, population, distribution, medianLag }) => ({
      year,
      region: region.id,
      region_name: nameOfRegion(region, year).name[language],
      population,
      ...toDistributionCells({ distribution, lag: medianLag }, t),
    })),
    about: toShortAbout(
      {
        dataDate,
        own: [
          { code: 'rule', label: words('peers.title'), value: words(`peers.rule.${view.peerRule}`, { year: peopleOf }) },
          ...toDistributionAbout(context),
        ],
      },
      context,
    ),
  };
}
