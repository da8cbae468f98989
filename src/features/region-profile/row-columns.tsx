import type { PastChange } from '@/contracts/changes';
import type { Localized } from '@/contracts/parts';
import { isPercentage, isPublished } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { useHistoryText } from '@/shared/releases/use-history-text';
import { FactValue, OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { WholeWords } from '@/shared/ui/whole-words';
import { Link } from '@/shared/url/address';
import { MiniChart } from './mini-chart';
import type { ProfileRow } from './profile-row';
import type { RowSort } from './region-profile-search';
import styles from './rows.module.css';
import { isTelling, useRowTexts } from './use-row-texts';

/** A row with the note that is said at it: what is true of several parts is said once, at the first of them. */
export interface NotedRow {
  readonly row: ProfileRow;
  readonly note: Localized | null;
  /** What releases did with its values, of any year: its drawing shows them all. Empty where nothing ever changed. */
  readonly history: readonly PastChange[];
  /** The year in view. */
  readonly year: number;
}

/** The figure that a column shows and the rows can be sorted by. */
const SORTS: Readonly<Record<string, readonly RowSort[]>> = { nation: ['nation'], place: ['place'], verdict: ['gap', 'lag'] };

interface RowsRead {
  readonly sort: RowSort;
  readonly brokenIn: number | null;
  /** A row has a guide of its own: without one there is no column of dashes. */
  readonly hasPath: boolean;
}

/** One series: fact, plan, guide, nation, place, way since 2018, verdict and months behind. A gap says why it is one. */
export function useRowColumns({ sort, brokenIn, hasPath }: RowsRead): Column<NotedRow>[] {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const { value } = useFormat();
  const { nameOf, measuredOf, miniLabel } = useRowTexts();
  const figure = (row: ProfileRow, number: number | null) => (number === null ? <Nothing /> : value(number, measuredOf(row)));
  const columns: Column<NotedRow>[] = [
    {
      ...{ key: 'title', label: t('column.title'), kind: 'title' },
      show: ({ row }) => (
        <Link to="/$lang/indicators/$id/" params={{ lang: language, id: row.indicator.id }}>
          <WholeWords>{nameOf(row)}</WholeWords>
        </Link>
      ),
    },
    {
      ...{ key: 'fact', label: t('column.fact'), kind: 'number', isPlain: true, width: '5rem', className: `strong ${styles['fact']}` },
      show: ({ row }) => <RowFact row={row} />,
    },
    {
      ...{ key: 'plan', label: t('column.plan'), kind: 'number', width: '6rem', className: styles['plan'] },
      show: ({ row }) => (
        <>
          <span className={isPercentage(row.indicator.unit) ? undefined : styles['units']}>
            {figure(row, row.plan ?? row.lastPlan?.value ?? null)}
          </span>
          {row.lastPlan && <small> {t('common:plan.last', { year: row.lastPlan.year })}</small>}
        </>
      ),
    },
    {
      ...{ key: 'path', width: '7.5rem', className: styles['spare'], label: t('column.path'), kind: 'number' },
      show: ({ row }) => (row.path ? <OfOrigin origin={row.path.basis}>{figure(row, row.path.value)}</OfOrigin> : <Nothing />),
    },
    {
      ...{ key: 'nation', width: '12rem', className: styles['spare'], label: t('column.nation'), kind: 'number' },
      show: ({ row }) => <RowNation row={row} />,
    },
    {
      ...{ key: 'place', width: '4rem', className: `nowrap ${styles['spare']}`, label: t('column.place'), kind: 'number' },
      show: ({ row: { place } }) =>
        place ? <OfOrigin origin={place.basis}>{t('row.place', { place: place.place, total: place.of })}</OfOrigin> : <Nothing />,
    },
    {
      ...{ key: 'chart', className: styles['spare'], label: t('column.chart'), isPlain: true, width: '6rem' },
      show: ({ row }) => <MiniChart {...{ row, brokenIn }} label={miniLabel(row)} />,
    },
    {
      ...{ key: 'verdict', label: t('column.verdict'), kind: 'long', isPlain: true, width: '12rem', className: styles['verdict'] },
      show: (noted) => (
        <>
          <RowVerdict {...noted} />
          <RowHistory {...noted} />
        </>
      ),
    },
  ];
  const shown = columns.filter(({ key }) => key !== 'path' || hasPath);
  return shown.map((column) => ({ ...column, ...(SORTS[column.key]?.includes(sort) && { standsBy: true, className: undefined }) }));
}

/** With its origin where it is published. */
function RowFact({ row }: Pick<NotedRow, 'row'>) {
  const { t } = useTranslation();
  const { measuredOf } = useRowTexts();
  const { point } = row;
  return (
    <>
      {point && point.fact !== null ? (
        <FactValue fact={point.fact} provenance={point.provenance} measured={measuredOf(row)} />
      ) : (
        <Nothing />
      )}
      {point?.provenance && isPublished(point.provenance) && <small> {t(`provenance.${point.provenance}`)}</small>}
    </>
  );
}

/** How far the region is from the nation, and the middle of the regions. */
function RowNation({ row }: Pick<NotedRow, 'row'>) {
  const { t } = useTranslation('region');
  const { value } = useFormat();
  const { measuredOf, distanceText } = useRowTexts();
  const { nation, median } = row;
  const distance = distanceText(row, 'row');
  return (
    <>
      {nation ? <FactValue fact={nation.fact} provenance={nation.provenance} measured={measuredOf(row)} /> : <Nothing />}{' '}
      {distance !== null && (
        <OfOrigin as="small" origin={row.distance?.basis ?? null}>
          {distance}
        </OfOrigin>
      )}{' '}
      {median && (
        <OfOrigin as="small" origin={median.basis}>
          {t('row.median', { value: value(median.value, measuredOf(row)) })}
        </OfOrigin>
      )}
    </>
  );
}

function RowVerdict({ row: { judgement }, note }: NotedRow) {
  const { t } = useTranslation();
  const lagText = useLagText();
  if (judgement.kind !== 'judged') {
    return (
      <>
        <StateBadge state={judgement.state} /> {judgement.reason && <small>{t(`start.${judgement.reason}`)}</small>}
        <RowNote note={note} />
      </>
    );
  }
  return (
    <>
      <VerdictBadge judged={judgement} />{' '}
      {isTelling(judgement.lag) && (
        <OfOrigin as="small" origin={judgement.basis}>
          {lagText(judgement.lag)}
        </OfOrigin>
      )}
      <RowNote note={note} />
    </>
  );
}

/** What the source says of the figure, judged or not. */
function RowNote({ note }: Pick<NotedRow, 'note'>) {
  const language = useLanguage();
  return note && <small> {note[language]}</small>;
}

/** The history of the value where it stands; of another year with that year. */
function RowHistory({ history, year }: NotedRow) {
  const { t } = useTranslation('region');
  const { withReason } = useHistoryText();
  return history.map((change) => (
    <small key={`${change.date} ${change.kind} ${change.year}`}>
      {' '}
      {change.year === year ? withReason(change) : t('row.valueOf', { year: change.year, happened: withReason(change) })}
    </small>
  ));
}

/** Not a number; the verdict column says why. */
function Nothing() {
  const { t } = useTranslation('region');
  return (
    <span className="muted plain">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t('row.nothing')}</VisuallyHidden>
    </span>
  );
}
