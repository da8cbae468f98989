import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lag } from '@/domain/lag';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { FactValue, OfOrigin, OriginBlock, OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden, visuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import type { RankedRow } from './ranked-rows';
import styles from './ranking.module.css';
import { RankingBar } from './ranking-bar';
import type { RankingScale } from './ranking-scale';
import { whyNoFact } from './region-rows';
import type { Shown } from './shown';
import { useBarKey } from './use-bar-key';

interface RegionTableProps {
  readonly items: readonly RankedRow[];
  readonly shown: Shown;
  readonly scale: RankingScale;
  readonly caption: string;
  readonly myRegion: string | null;
}

/** Regions with their figures, best first: the ranking, and the twin of map and tiles. */
export function RegionTable({ items, shown, scale, caption, myRegion }: RegionTableProps) {
  const { t } = useTranslation(['regions', 'common']);
  return (
    <OriginBlock origins={items.flatMap(({ row }) => [row.provenance, row.basis])}>
      <table className={styles['table']}>
        <caption className={visuallyHidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['place']}>
              {t('column.place')}
            </th>
            <th scope="col">{t('column.region')}</th>
            <th scope="col" className={styles['bars']}>
              {t(`by.${scale.by}`)} <BarKey scale={scale} shown={shown} />
            </th>
            <th scope="col" className={styles['number']}>
              {t('common:term.fact')}
            </th>
            <th scope="col" className={styles['number']}>
              {t(`against.${shown.against}`)}
            </th>
            <th scope="col">{t('common:verdict.label')}</th>
            <th scope="col" className={styles['number']}>
              {t('by.lag')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <RegionTableRow key={item.row.id} item={item} shown={shown} scale={scale} isMine={item.row.id === myRegion} />
          ))}
        </tbody>
      </table>
    </OriginBlock>
  );
}

const KEY_STYLES = { aim: 'keyAim', nation: 'keyNation', median: 'keyMedian' } as const;

/** What the upright lines mean, with their values; and that a cut scale is cut. */
function BarKey({ scale, shown }: { scale: RankingScale; shown: Shown }) {
  const { marks, notes } = useBarKey(shown)(scale);
  return (
    <span className={styles['key']}>
      {marks.map(({ kind, text, origin }) => (
        <Fragment key={kind}>
          <OfOrigin origin={origin} className={styles[KEY_STYLES[kind]]}>
            {text}
          </OfOrigin>{' '}
        </Fragment>
      ))}
      {notes.map((note) => (
        <span key={note}> {note}</span>
      ))}
    </span>
  );
}

interface RowProps {
  readonly item: RankedRow;
  readonly shown: Shown;
  readonly scale: RankingScale;
  readonly isMine: boolean;
}

function RegionTableRow({ item: { row, place, isShared, basis }, shown, scale, isMine }: RowProps) {
  const { t } = useTranslation(['regions', 'common']);
  const lang = useLanguage();
  const { ratio } = useFormat();
  const figure = scale.figureOf(row);
  return (
    <OriginGroup as="tr" origin={row.basis ?? row.provenance} data-mine={isMine ? true : undefined}>
      <td className={styles['place']}>
        <OfOrigin origin={row.provenance === 'demo' ? null : basis}>{place ?? '–'}</OfOrigin>
        {isShared && (
          <>
            <span aria-hidden="true" className={styles['tie']}>
              {t('place.sign')}
            </span>{' '}
            <VisuallyHidden>{t('place.shared')}</VisuallyHidden>
          </>
        )}
      </td>
      <th scope="row">
        <Link to="/$lang/regions/$id/" params={{ lang, id: row.id }} search={{ year: shown.year, against: shown.against }}>
          {row.name[lang]}
        </Link>
        {isMine && <span className={styles['mine']}>{t('mine.mark')}</span>}
      </th>
      <td className={styles['bars']}>
        {figure !== null && (
          <RankingBar
            scale={scale.bars}
            value={figure}
            tone={row.judged?.verdict ?? 'plain'}
            isDemo={row.provenance === 'demo'}
            marks={scale.marksOf(row)}
          />
        )}
        {scale.by === 'share' && row.share.known && (
          <span className={styles['share']} translate="no">
            {ratio(row.share.value)}
          </span>
        )}
      </td>
      <td className={styles['number']} data-label={t('common:term.fact')}>
        {row.fact === null ? <StateBadge state={whyNoFact(row)} /> : <FactValue {...{ ...row, fact: row.fact }} measured={shown.facts} />}
      </td>
      <td className={styles['number']} data-label={t(`against.${shown.against}`)}>
        {row.judged ? <PlanValue judged={row.judged} measured={shown.measured} /> : '–'}
      </td>
      <td>
        {row.judged ? <VerdictBadge judged={row.judged} /> : row.fact !== null && <StateBadge state={row.state ?? 'not-comparable'} />}
      </td>
      <td className={styles['number']} data-label={t('by.lag')}>
        <LagFigure lag={row.lag} />
      </td>
    </OriginGroup>
  );
}

/** Months behind to a tenth, a minus where the region is ahead; heard as a sentence, and the reason where there is no figure. */
function LagFigure({ lag }: { lag: Lag | null }) {
  const { t } = useTranslation('regions');
  const { number } = useFormat();
  const lagText = useLagText();
  if (!lag?.known) {
    return (
      <>
        <span aria-hidden="true">–</span> {lag && <VisuallyHidden>{lagText(lag)}</VisuallyHidden>}
      </>
    );
  }
  const months = number(lag.months, 1);
  return (
    <>
      <span aria-hidden="true">{lag.atLeast ? t(lag.months > 0 ? 'lag.atLeast' : 'lag.atMost', { months }) : months}</span>{' '}
      <VisuallyHidden>{lagText(lag)}</VisuallyHidden>
    </>
  );
}
