import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import type { Column } from '@/shared/list/column';
import { Link } from '@/shared/url/address';
import type { CommitmentRow } from './commitments-query';
import type { PromiseWords } from './use-promise-words';

interface InView {
  readonly language: Language;
  readonly words: PromiseWords;
  /** Address of the action plan. */
  readonly plan: string;
}

/** A promise, its task, how much, by when, how surely, and what became of it. */
export function toCommitmentColumns(t: TFunction<'commitments'>, { language, words, plan }: InView): Column<CommitmentRow>[] {
  const place = ({ task, goal }: CommitmentRow) => task ?? (goal === null ? t('both') : t('goal', { n: goal }));
  return [
    {
      ...{ key: 'text', label: t('column.text'), kind: 'title', width: '36%' },
      show: (row) => (
        <span title={t('lines', { lines: row.lines.join('–') })}>
          {row.text[language]} {row.note && <small className="note line">{t('note', { text: row.note[language] })}</small>}{' '}
          <Related row={row} plan={plan} language={language} t={t} />
        </span>
      ),
      texts: ({ text }) => [text],
      beside: [{ code: 'note', cell: ({ note }) => note?.[language] ?? null }],
    },
    {
      ...{ key: 'task', label: t('column.task'), kind: 'short', width: '9%' },
      show: (row) =>
        row.task === null ? (
          place(row)
        ) : (
          <Link to="/$lang/tasks/$id/" params={{ lang: language, id: row.task }} className="target">
            {row.task}
          </Link>
        ),
      sort: ({ task, goal }) => task ?? goal,
      cell: place,
    },
    { ...{ key: 'amount', label: t('column.amount'), kind: 'short', width: '12%' }, show: words.amount, cell: words.amount },
    {
      ...{ key: 'when', label: t('column.when'), kind: 'short', width: '12%' },
      show: words.when,
      sort: ({ byYear, startYear }) => byYear ?? startYear,
      cell: words.when,
    },
    {
      ...{ key: 'modality', label: t('column.modality'), kind: 'short', width: '12%' },
      show: ({ modality }) => t(`modality.${modality}`),
      sort: ({ modality }) => t(`modality.${modality}`),
      cell: ({ modality }) => t(`modality.${modality}`),
    },
    {
      ...{ key: 'outcome', label: t('column.outcome') },
      show: (row) => <Outcome row={row} words={words} language={language} />,
      sort: ({ outcome }) => ['missed', 'kept', 'last-known', 'unreported'].indexOf(outcome.kind),
      cell: words.outcome,
    },
    { ...{ key: 'lines', label: t('column.lines') }, show: () => null, cell: ({ lines }) => lines.join('–') },
  ];
}

function Outcome({ row, words, language }: { row: CommitmentRow; words: PromiseWords; language: Language }) {
  const { measuredBy, outcome } = row;
  if (!measuredBy) return <span className="muted">{words.outcome(row)}</span>;
  return (
    <>
      <Link to="/$lang/indicators/$id/" params={{ lang: language, id: measuredBy.indicator }}>
        {outcome.kind === 'last-known' ? words.outcome(row) : <strong>{words.outcome(row)}</strong>}
      </Link>{' '}
      {measuredBy.limit && <small className="note line">{measuredBy.limit[language]}</small>}
    </>
  );
}

interface RelatedProps {
  readonly row: CommitmentRow;
  readonly plan: string;
  readonly language: Language;
  readonly t: TFunction<'commitments'>;
}

/** The indicators and measures that stand near: plain links, because there are many. */
function Related({ row: { indicators, activities }, plan, language, t }: RelatedProps) {
  if (indicators.length + activities.length === 0) return null;
  return (
    <small className="note line">
      {indicators.length > 0 && t('near.indicators')}{' '}
      {indicators.map((id) => (
        <span key={id}>
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id }} className="target">
            {id}
          </Link>{' '}
        </span>
      ))}
      {activities.length > 0 && t('near.measures')}{' '}
      {activities.map((number) => (
        <span key={number}>
          <a href={`${plan}#m-${number}`} className="target" translate="no">
            {number}
          </a>{' '}
        </span>
      ))}
    </small>
  );
}
