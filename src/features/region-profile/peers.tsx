import { useTranslation } from 'react-i18next';
import type { Region } from '@/contracts/regions';
import type { Against } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { populationYear } from '@/domain/region-population';
import type { SeriesYear } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { KnownCount } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import { PeerChoice } from './peer-choice';
import styles from './peers.module.css';
import type { PeerView, ProfileView } from './profile-view';

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
  const lang = useLanguage();
  const [own, ...others] = view.peers;
  const names = others.map(({ region }) => nameOfRegion(region, year).short[lang]).join(', ');
  useSpokenChange(`${t('peers.title')}: ${names}.`);
  if (!own) return null;
  const ids = others.map(({ region }) => region.id);
  const peopleOf = populationYear(year);
  const rule = t(`peers.rule.${view.peerRule}`, { year: peopleOf });
  const populationHead = t('peers.population', { year: peopleOf });
  return (
    <section aria-labelledby="peers" className={styles['peers']}>
      <h2 id="peers">{t('peers.title')}</h2>
      <OfOrigin as="p" origin={view.peerBasis} className={styles['note']}>
        {view.isChosen ? t('peers.chosen', { rule }) : rule}
      </OfOrigin>
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <caption className={visuallyHidden}>{t('peers.caption', { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('peers.region')}</th>
              <th scope="col" className={styles['number']}>
                {populationHead}
              </th>
              <th scope="col">{t('common:verdict.label')}</th>
              <th scope="col" className={styles['number']}>
                {t('peers.lag')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('peers.known')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.peers.map((peer) => (
              <PeerRow key={peer.region.id} {...{ peer, year, against, populationHead }} isOwn={peer === own} />
            ))}
          </tbody>
        </table>
      </div>
      <DownloadMenu
        table={async (context) => (await import('./peers-download')).toPeersTable({ view, year, dataDate, words: t }, context)}
      />
      <p>
        <Link to="/$lang/compare/" params={{ lang }} search={{ r: [own.region.id, ...ids].slice(0, MOST_COMPARED) }}>
          {t('peers.compare')}
        </Link>
      </p>
      <PeerChoice {...{ regions, year }} isChosen={view.isChosen} own={own.region} chosen={ids} />
    </section>
  );
}

interface PeerRowProps {
  readonly peer: PeerView;
  readonly year: SeriesYear;
  readonly against: Against;
  readonly populationHead: string;
  readonly isOwn: boolean;
}

function PeerRow({ peer: { region, population, distribution, medianLag }, year, against, populationHead, isOwn }: PeerRowProps) {
  const { t } = useTranslation(['region', 'common']);
  const lang = useLanguage();
  const { number } = useFormat();
  const name = nameOfRegion(region, year).short[lang];
  return (
    <tr className={isOwn ? styles['own'] : undefined}>
      <th scope="row">
        {isOwn ? (
          name
        ) : (
          <Link to="/$lang/regions/$id/" params={{ lang, id: region.id }} search={{ year, against }}>
            {name}
          </Link>
        )}
      </th>
      <td className={styles['number']} data-label={populationHead} translate="no">
        {population !== null && number(population, 0)}
      </td>
      <td>
        <VerdictBar distribution={distribution} />
      </td>
      <td className={styles['number']} data-label={t('peers.lag')}>
        <MedianLagValue lag={medianLag} />
      </td>
      <td className={styles['number']} data-label={t('peers.known')}>
        <KnownCount distribution={distribution} />
      </td>
    </tr>
  );
}
