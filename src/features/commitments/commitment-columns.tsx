import type { TFunction } from 'i18next';
import type { Localized } from '@/contracts/parts';
import type { Language } from '@/domain/language';
import { Lines } from '@/shared/decree/lines';
import { IndicatorNames, MeasureNames } from '@/shared/decree/name-links';
import type { Names } from '@/shared/decree/names';
import { DecreeNote } from '@/shared/decree/passage';
import { PromiseOutcome } from '@/shared/decree/promise-outcome';
import type { PromiseRow } from '@/shared/decree/promise-row';
import type { PromiseWords } from '@/shared/decree/use-promise-words';
import { toProvenanceTerm } from '@/shared/downloads/download-words';
import { quoted } from '@/shared/i18n/quotes';
import type { Column } from '@/shared/list/column';
import { historyCell } from '@/shared/releases/past-changes';
import { Link } from '@/shared/url/address';

interface InView {
  readonly language: Language;
  /** How much is promised. */
  readonly amount: (row: PromiseRow) => string;
  readonly words: PromiseWords;
  readonly names: Names;
  /** Short names of tasks by their numbers. */
  readonly tasks: ReadonlyMap<string, Localized>;
}

/** A promise, its task, how much, by when, how surely, and what became of it. */
export function toCommitmentColumns(t: TFunction<'commitments'>, { language, amount, words, names, tasks }: InView): Column<PromiseRow>[] {
  const place = ({ task, goal }: PromiseRow) => task ?? (goal === null ? t('both') : t('goal', { n: goal }));
  return [
    {
      ...{ key: 'text', label: t('column.text'), kind: 'title' },
      show: (row) => (
        <>
          {quoted(row.text[language])} <Lines lines={row.lines} /> {row.note && <DecreeNote note={row.note} />}{' '}
          <Related row={row} names={names} t={t} />
        </>
      ),
      texts: ({ text }) => [text],
      beside: [{ code: 'note', cell: ({ note }) => note?.[language] ?? null }],
    },
    {
      ...{ key: 'task', label: t('column.task'), kind: 'short', width: '13%' },
      show: (row) =>
        row.task === null ? (
          place(row)
        ) : (
          <Link to="/$lang/tasks/$id/" params={{ lang: language, id: row.task }} className="target">
            {row.task}. {tasks.get(row.task)?.[language]}
          </Link>
        ),
      sort: ({ task, goal }) => task ?? goal,
      cell: place,
    },
    {
      ...{ key: 'amount', label: t('column.amount'), kind: 'short', width: '12%' },
      show: (row) => (
        <>
          {amount(row)} {row.basis !== 'date' && <small className="note line">{t(`basis.${row.basis}`)}</small>}
        </>
      ),
      cell: amount,
      // not what a verdict rests on, which the files call so
      beside: [{ code: 'basis', label: t('column.basis'), kind: 'text', cell: ({ basis }) => t(`basis.${basis}`) }],
    },
    {
      ...{ key: 'when', label: t('column.when'), kind: 'short', width: '12%' },
      show: words.when,
      sort: ({ byYear, startYear }) => byYear ?? startYear,
      cell: words.when,
    },
    {
      ...{ key: 'modality', label: t('column.modality'), kind: 'short', width: '12%' },
      ...{ show: words.modality, sort: words.modality, cell: words.modality },
    },
    {
      ...{ key: 'outcome', label: t('column.outcome'), width: '17%' },
      show: (row) => <PromiseOutcome row={row} />,
      sort: ({ outcome }) => ['missed', 'kept', 'last-known', 'unreported'].indexOf(outcome.kind),
      cell: words.outcome,
      beside: [
        { code: 'source', cell: ({ factSource }) => factSource?.title[language] ?? null },
        { code: 'factNote', label: t('column.factNote'), kind: 'text', cell: ({ factNote }) => factNote?.[language] ?? null },
        { code: 'history', cell: ({ history }) => historyCell(history, language) },
        {
          code: 'provenance',
          cell: ({ outcome }, { t: inFile }) => (outcome.kind === 'unreported' ? null : toProvenanceTerm(outcome.provenance, inFile)),
        },
      ],
    },
    { ...{ key: 'indicators', label: t('column.indicators') }, show: () => null, cell: ({ indicators }) => indicators.join(', ') },
    { ...{ key: 'measures', label: t('column.measures') }, show: () => null, cell: ({ activities }) => activities.join(', ') },
    { ...{ key: 'lines', label: t('column.lines') }, show: () => null, cell: ({ lines }) => lines.join('–') },
  ];
}

interface RelatedProps {
  readonly row: PromiseRow;
  readonly names: Names;
  readonly t: TFunction<'commitments'>;
}

/** The indicators and measures that stand near. */
function Related({ row: { indicators, activities }, names, t }: RelatedProps) {
  return (
    <>
      {indicators.length > 0 && (
        <small className="note line">
          <IndicatorNames lead={t('near.indicators')} ids={indicators} names={names} />
        </small>
      )}
      <MeasureNames numbers={activities} names={names} />
    </>
  );
}
