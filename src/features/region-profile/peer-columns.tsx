import type { Against } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { populationYear } from '@/domain/region-population';
import type { SeriesYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { KnownCount } from '@/shared/ui/basis-note';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { Link } from '@/shared/url/address';
import type { PeerView } from './profile-view';

/** A region among its peers: `own` leads nowhere, it is the page. */
export function usePeerColumns(own: PeerView | undefined, year: SeriesYear, against: Against): Column<PeerView>[] {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const { number } = useFormat();
  return [
    {
      ...{ key: 'region', label: t('peers.region'), kind: 'title' },
      show: (peer) => {
        const name = nameOfRegion(peer.region, year).short[language];
        if (peer === own) return name;
        return (
          <Link to="/$lang/regions/$id/" params={{ lang: language, id: peer.region.id }} search={{ year, against }}>
            {name}
          </Link>
        );
      },
    },
    {
      ...{ key: 'population', label: t('peers.population', { year: populationYear(year) }), kind: 'number', width: '12%', holds: 'number' },
      cell: ({ population }) => population,
      show: ({ population }) => population !== null && <span translate="no">{number(population, 0)}</span>,
    },
    {
      ...{ key: 'verdict', label: t('common:verdict.label'), kind: 'long', isPlain: true, width: '36%' },
      show: ({ distribution }) => <VerdictBar distribution={distribution} />,
    },
    {
      ...{ key: 'lag', label: t('peers.lag'), kind: 'number', width: '14%' },
      show: ({ medianLag }) => <MedianLagValue lag={medianLag} />,
    },
    {
      ...{ key: 'known', label: t('peers.known'), kind: 'number', width: '18%' },
      show: ({ distribution }) => <KnownCount distribution={distribution} />,
    },
  ];
}
