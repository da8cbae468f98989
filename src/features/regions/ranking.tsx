import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { PastNotes } from '@/shared/releases/past-notes';
import { Card } from '@/shared/ui/card';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import type { RankedRow } from './ranked-rows';
import { toRankingScale } from './ranking-scale';
import { RegionTable } from './region-table';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';
import { useRankingPicture } from './use-ranking-picture';
import type { RegionsView } from './use-regions-view';
import { useUnrankedReason } from './use-unranked-reason';

interface RankingProps {
  readonly view: RegionsView;
  readonly by: RegionsSearch['by'];
  /** Of the view, as its picture is titled. */
  readonly title: string;
  readonly caption: string;
  readonly myRegion: string | null;
}

/** Regions in their order; those without a place stand below with the reason. The own region is named on top and keeps its place. */
export function Ranking({ view, by, title, caption, myRegion }: RankingProps) {
  const { ranking: items, shown } = view;
  const ranked = items.filter(({ place }) => place !== null);
  const unranked = items.filter(({ place }) => place === null);
  const mine = items.find(({ row }) => row.id === myRegion);
  const picture = useRankingPicture(view, by, title);
  return (
    <Stack gap={4}>
      {mine && <MyPlace item={mine} shown={shown} />}
      <Stack as="figure" gap={4} aria-label={caption}>
        {ranked.length > 0 && (
          <RegionTable
            items={ranked}
            shown={shown}
            scale={toRankingScale(ranked, by, shown)}
            caption={caption}
            myRegion={myRegion}
            history={view.history}
          />
        )}
        {unranked.length > 0 && <Unranked items={unranked} shown={shown} by={by} history={view.history} />}
        <PictureActions about={picture} />
      </Stack>
    </Stack>
  );
}

function MyPlace({ item, shown }: { item: RankedRow; shown: Shown }) {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { row, place, ranked, basis } = item;
  return (
    <Card as="p" kind="callout" isAnswer>
      {t('mine.title')}{' '}
      <Link to="/$lang/regions/$id/" params={{ lang: language, id: row.id }} search={{ year: shown.year, against: shown.against }}>
        {row.name[language]}
      </Link>
      {': '}
      <OfOrigin origin={basis}>
        {place === null ? t(`common:state.${row.state ?? 'not-comparable'}`) : t('spoken.place', { place, total: ranked })}
      </OfOrigin>
    </Card>
  );
}

interface UnrankedProps extends Pick<RankingProps, 'by'> {
  readonly items: readonly RankedRow[];
  readonly shown: Shown;
  readonly history: RegionsView['history'];
}

/** A value that was taken back leaves its region without a place: why is said here. */
function Unranked({ items, shown, by, history }: UnrankedProps) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const reasonOf = useUnrankedReason(by, shown);
  return (
    <section aria-labelledby="unranked">
      <h3 id="unranked">{t('unranked.title', { count: items.length })}</h3>
      <Stack as="ul" gap={1} above={2}>
        {items.map((item) => (
          <li key={item.row.id}>
            <Link
              to="/$lang/regions/$id/"
              params={{ lang: language, id: item.row.id }}
              search={{ year: shown.year, against: shown.against }}
            >
              {item.row.name[language]}
            </Link>{' '}
            <span className="state">{reasonOf(item)}</span>
            <PastNotes changes={history.filter(({ region }) => region === item.row.id)} />
          </li>
        ))}
      </Stack>
    </section>
  );
}
