import { useTranslation } from 'react-i18next';
import { toSentence } from '@/shared/i18n/one-stop';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Link } from '@/shared/url/address';
import type { RankedRow } from './ranked-rows';
import styles from './ranking.module.css';
import { toRankingScale } from './ranking-scale';
import { RegionTable } from './region-table';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';
import { useNoShareText } from './use-no-share-text';

interface RankingProps {
  readonly items: readonly RankedRow[];
  readonly by: RegionsSearch['by'];
  readonly shown: Shown;
  readonly caption: string;
  readonly myRegion: string | null;
}

/** Regions in their order; those without a place stand below with the reason. The own region is named on top and keeps its place. */
export function Ranking({ items, by, shown, caption, myRegion }: RankingProps) {
  const ranked = items.filter(({ place }) => place !== null);
  const unranked = items.filter(({ place }) => place === null);
  const mine = items.find(({ row }) => row.id === myRegion);
  return (
    <div className={styles['ranking']}>
      {mine && <MyPlace item={mine} shown={shown} />}
      {ranked.length > 0 && (
        <RegionTable items={ranked} shown={shown} scale={toRankingScale(ranked, by, shown)} caption={caption} myRegion={myRegion} />
      )}
      {unranked.length > 0 && <Unranked items={unranked} shown={shown} by={by} />}
    </div>
  );
}

function MyPlace({ item, shown }: { item: RankedRow; shown: Shown }) {
  const { t } = useTranslation(['regions', 'common']);
  const lang = useLanguage();
  const { row, place, ranked, basis } = item;
  return (
    <p className={styles['myPlace']}>
      {t('mine.title')}{' '}
      <Link to="/$lang/regions/$id/" params={{ lang, id: row.id }} search={{ year: shown.year, against: shown.against }}>
        {row.name[lang]}
      </Link>
      {': '}
      <OfOrigin origin={basis}>
        {place === null ? t(`common:state.${row.state ?? 'not-comparable'}`) : t('spoken.place', { place, total: ranked })}
      </OfOrigin>
    </p>
  );
}

function Unranked({ items, shown, by }: { items: readonly RankedRow[]; shown: Shown; by: RegionsSearch['by'] }) {
  const { t } = useTranslation(['regions', 'common']);
  const lang = useLanguage();
  const lagText = useLagText();
  const noShareText = useNoShareText();
  const reasonOf = ({ row, reason }: RankedRow): string => {
    if (row.fact === null) return t(`common:state.${row.state ?? 'no-data'}`);
    if (reason === 'start-not-published' || row.reason === 'start-not-published') return t('common:start.start-not-published');
    if (by === 'lag' && row.lag && !row.lag.known) return lagText(row.lag);
    if (by === 'share' && !row.share.known) return noShareText(row.share.reason, shown.measured);
    return t(`common:state.${row.state ?? 'not-comparable'}`);
  };
  return (
    <section aria-labelledby="unranked">
      <h3 id="unranked">{t('unranked.title', { count: items.length })}</h3>
      <ul className={styles['unranked']}>
        {items.map((item) => (
          <li key={item.row.id}>
            <Link to="/$lang/regions/$id/" params={{ lang, id: item.row.id }} search={{ year: shown.year, against: shown.against }}>
              {item.row.name[lang]}
            </Link>{' '}
            <span className={styles['reason']}>
              {item.row.note ? `${toSentence(reasonOf(item))} ${item.row.note[lang]}` : reasonOf(item)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
