import type { TFunction } from 'i18next';
import { nameOfRegion } from '@/domain/region-names';
import { populationYear } from '@/domain/region-population';
import type { SeriesYear } from '@/domain/series';
import { toShortAbout } from '@/shared/downloads/about-table';
import { distributionColumns, toDistributionAbout } from '@/shared/downloads/distribution-cells';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { PeerView, ProfileView } from './profile-view';

interface PeersDownload {
  readonly view: Pick<ProfileView, 'peers' | 'peerRule'>;
  readonly columns: readonly Column<PeerView>[];
  readonly year: SeriesYear;
  readonly dataDate: string;
  readonly words: TFunction<'region'>;
}

/** The region first, then those like it, with the verdicts of the year. Units: people; see `toDistributionCells`. Absent: `null`. */
export function toPeersTable({ view, columns, year, dataDate, words }: PeersDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const [own] = view.peers;
  const name = own ? nameOfRegion(own.region, year).short[language] : '';
  const rule = words(`peers.rule.${view.peerRule}`, { year: populationYear(year) });
  const about = [{ code: 'rule', label: words('peers.title'), value: rule }, ...toDistributionAbout(context)];
  return toFile(
    {
      name: [words('peers.title'), name, year],
      title: `${words('peers.title')}: ${name}, ${year}`,
      rows: view.peers,
      columns,
      before: [
        { code: 'year', cell: () => year },
        { code: 'region', cell: ({ region }) => region.id },
        { code: 'region_name', cell: ({ region }) => nameOfRegion(region, year).name[language] },
      ],
      beside: distributionColumns<PeerView>(({ distribution, medianLag }) => ({ distribution, lag: medianLag }), t),
      about: toShortAbout({ dataDate, own: about }, context),
    },
    context,
  );
}
