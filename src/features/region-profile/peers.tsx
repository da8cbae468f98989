import type { Region } from '@/contracts/regions';
import type { Against } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { populationYear } from '@/domain/region-population';
import type { SeriesYear } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import { PeerChoice } from './peer-choice';
import { usePeerColumns } from './peer-columns';
import type { ProfileView } from './profile-view';
import rows from './rows.module.css';

/** As many as the page of the comparison takes. */
const MOST_COMPARED = 4;

interface PeersProps {
  readonly view: ProfileView;
  readonly regions: readonly Region[];
  readonly year: SeriesYear;
  readonly against: Against;
  readonly dataDate: string;
}

/** The region among those like it: the rule is printed, the choice is the reader's. */
export function Peers({ view, regions, year, against, dataDate }: PeersProps) {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const [own, ...others] = view.peers;
  const names = others.map(({ region }) => nameOfRegion(region, year).short[language]).join(', ');
  useSpokenChange(`${t('peers.title')}: ${names}.`);
  const columns = usePeerColumns(own, year, against);
  if (!own) return null;
  const ids = others.map(({ region }) => region.id);
  const peopleOf = populationYear(year);
  const rule = t(`peers.rule.${view.peerRule}`, { year: peopleOf });
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="peers">
      <h2 id="peers">{t('peers.title')}</h2>
      <OfOrigin as="p" origin={view.peerBasis} className="note wide">
        {view.isChosen ? t('peers.chosen', { rule }) : rule}
      </OfOrigin>
      <DataTable
        caption={<VisuallyHidden>{t('peers.caption', { year })}</VisuallyHidden>}
        columns={columns}
        groups={[{ key: 'all', rows: view.peers }]}
        keyOf={({ region }) => region.id}
        isOwn={(peer) => peer === own}
        className={rows['peers']}
        room="roomy"
      />
      <DownloadMenu
        table={async (context) => (await import('./peers-download')).toPeersTable({ view, columns, year, dataDate, words: t }, context)}
      />
      <p>
        <Link to="/$lang/compare/" params={{ lang: language }} search={{ r: [own.region.id, ...ids].slice(0, MOST_COMPARED) }}>
          {t('peers.compare')}
        </Link>
      </p>
      <PeerChoice {...{ regions, year }} isChosen={view.isChosen} own={own.region} chosen={ids} />
    </Stack>
  );
}
