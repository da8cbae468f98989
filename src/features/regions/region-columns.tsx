import type { Lag } from '@/domain/lag';
import { isUnproven } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { PastNotes } from '@/shared/releases/past-notes';
import { FactValue, OfOrigin } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import type { RankedRow } from './ranked-rows';
import styles from './ranking.module.css';
import { RankingBar } from './ranking-bar';
import type { RankingScale } from './ranking-scale';
import { whyNoFact } from './region-rows';
import type { RegionalSlice } from './regional-slice';
import type { Shown } from './shown';
import { useLagFigure } from './use-lag-figure';

interface ColumnsOf {
  readonly shown: Shown;
  readonly scale: RankingScale;
  readonly myRegion: string | null;
  readonly history: RegionalSlice['history'];
}

/** A region with its place, its figures, what became of its value, and the bar of what it is ranked by. */
export function useRegionColumns({ shown, scale, myRegion, history }: ColumnsOf): Column<RankedRow>[] {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  return [
    {
      ...{ key: 'place', label: t('column.place'), kind: 'id', width: '4rem' },
      show: (ranked) => <Place {...ranked} />,
    },
    {
      ...{ key: 'region', label: t('column.region'), kind: 'title', width: '22%' },
      show: ({ row }) => (
        <>
          <Link to="/$lang/regions/$id/" params={{ lang: language, id: row.id }} search={{ year: shown.year, against: shown.against }}>
            {row.name[language]}
          </Link>
          {row.id === myRegion && <span className={styles['mine']}>{t('mine.mark')}</span>}
        </>
      ),
    },
    {
      ...{ key: 'bars', label: t(`by.${scale.by}`), kind: 'long', isPlain: true, width: '26%' },
      show: ({ row }) => <Bar {...{ row, scale }} />,
    },
    {
      ...{ key: 'fact', label: t('common:term.fact'), kind: 'number' },
      show: ({ row }) =>
        row.fact === null ? (
          <StateBadge state={whyNoFact(row)} />
        ) : (
          <FactValue {...{ ...row, fact: row.fact }} measured={shown.facts} isRanked />
        ),
    },
    {
      ...{ key: 'plan', label: t(`against.${shown.against}`), kind: 'number' },
      show: ({ row }) => (row.judged ? <PlanValue judged={row.judged} measured={shown.measured} /> : '–'),
    },
    {
      ...{ key: 'verdict', label: t('common:verdict.label'), isPlain: true, width: '20%' },
      show: ({ row }) => (
        <>
          {row.judged ? <VerdictBadge judged={row.judged} /> : row.fact !== null && <StateBadge state={row.state ?? 'not-comparable'} />}
          <PastNotes changes={history.filter(({ region }) => region === row.id)} />
        </>
      ),
    },
    { ...{ key: 'lag', label: t('by.lag'), kind: 'number' }, show: ({ row }) => <LagFigure lag={row.lag} /> },
  ];
}

function Place({ row, place, isShared, basis }: RankedRow) {
  const { t } = useTranslation('regions');
  return (
    <>
      <OfOrigin origin={isUnproven(row.provenance) ? null : basis}>{place ?? '–'}</OfOrigin>
      {isShared && (
        <>
          <span aria-hidden="true" className={styles['tie']}>
            {t('place.sign')}
          </span>{' '}
          <VisuallyHidden>{t('place.shared')}</VisuallyHidden>
        </>
      )}
    </>
  );
}

/** What the region is ranked by, as a bar; a share of the way also as a figure. */
function Bar({ row, scale }: { row: RankedRow['row']; scale: RankingScale }) {
  const { ratio } = useFormat();
  const figure = scale.figureOf(row);
  return (
    <>
      {figure !== null && (
        <RankingBar
          scale={scale.bars}
          value={figure}
          tone={row.judged?.verdict ?? 'plain'}
          isDemo={isUnproven(row.provenance)}
          marks={scale.marksOf(row)}
        />
      )}
      {scale.by === 'share' && row.share.known && (
        <span className={styles['share']} translate="no">
          {ratio(row.share.value)}
        </span>
      )}
    </>
  );
}

/** Months behind or ahead, see `useLagFigure`; heard as a sentence, and the reason where there is no figure. */
function LagFigure({ lag }: { lag: Lag | null }) {
  const figureOf = useLagFigure();
  const lagText = useLagText();
  if (!lag?.known) {
    return (
      <>
        <span aria-hidden="true">–</span> {lag && <VisuallyHidden>{lagText(lag)}</VisuallyHidden>}
      </>
    );
  }
  return (
    <>
      <span aria-hidden="true">{figureOf(lag)}</span> <VisuallyHidden>{lagText(lag)}</VisuallyHidden>
    </>
  );
}
