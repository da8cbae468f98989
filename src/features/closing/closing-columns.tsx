import type { TFunction } from 'i18next';
import type { Programme } from '@/contracts/programme';
import { asPublished } from '@/domain/decree-decimals';
import type { Language } from '@/domain/language';
import { ClosingNotes, closingNotes } from '@/shared/closing/closing-notes';
import { decidingPart } from '@/shared/closing/use-closing-sentence';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column, FileColumn } from '@/shared/list/column';
import { Fold } from '@/shared/ui/fold';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import styles from './closing.module.css';
import { type ClosingRow, wordOf } from './closing-rows';

export type ClosingTexts = TFunction<['closing-page', 'common']>;

interface Told {
  readonly language: Language;
  readonly agencies: Programme['agencies'];
  readonly word: (word: ReturnType<typeof wordOf>) => string;
  readonly sentence: (row: ClosingRow) => string;
  readonly realistic: (row: ClosingRow) => string;
  /** Of its note on paper. */
  readonly numberOf: (row: ClosingRow) => number | null;
}

/** What was promised, what became of it in a sentence, who answers first, and whether it was realistic. */
export function toClosingColumns(t: ClosingTexts, told: Told): Column<ClosingRow>[] {
  const { language, agencies, word, sentence, realistic, numberOf } = told;
  const leadOf = ({ indicator }: ClosingRow) => agencies.find(({ code }) => code === indicator.agencies[0]);
  return [
    {
      ...{ key: 'promise', label: t('column.promise'), width: 'var(--promise)', kind: 'title' },
      show: ({ indicator, closed }) => (
        <>
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator.id }}>
            {indicator.short[language]}
          </Link>{' '}
          {closed.total > 1 && <small className="note line">{t('parts', { total: closed.total, known: closed.known })}</small>}
        </>
      ),
      texts: ({ indicator }) => [indicator.short],
      // the table says the outcome once, above its group
      beside: [
        ...NUMBERS,
        { code: 'closing', label: t('column.closing'), kind: 'text', cell: (row) => ({ code: wordOf(row), label: word(wordOf(row)) }) },
      ],
    },
    {
      ...{ key: 'sentence', label: t('column.sentence'), width: 'var(--sentence)', isPlain: true },
      show: (row) => (
        <>
          <span data-closing-sentence="">{sentence(row)}</span>
          {numberOf(row) !== null && <sup className={styles['onPaper']}>{numberOf(row)}</sup>}
          {/* a phone has it in the fold of the row, two sheets of A4 below the table */}
          <span className={styles['beside']} data-only="screen">
            <ClosingNotes {...row} />
          </span>
        </>
      ),
      cell: sentence,
    },
    {
      ...{ key: 'lead', label: t('column.lead'), width: 'var(--lead)', isPlain: true },
      show: (row) => <Lead agency={leadOf(row)} others={row.indicator.agencies.length - 1} language={language} />,
      cell: (row) => leadOf(row)?.name[language] ?? null,
    },
    {
      ...{ key: 'realistic', label: t('column.realistic'), width: 'var(--realistic)', isPlain: true },
      show: (row) => <Realistic {...{ row, realistic, language }} />,
      cell: realistic,
    },
  ];
}

const deciding = ({ indicator, closed }: ClosingRow) => decidingPart(indicator, closed);

/** What the sentence of a row is made from, in columns of its own. */
const NUMBERS: FileColumn<ClosingRow>[] = [
  { code: 'indicator', cell: ({ indicator }) => indicator.id },
  { code: 'target', cell: (row) => figureOf(row, deciding(row)?.closing.target.value) },
  { code: 'target_year', cell: (row) => deciding(row)?.closing.target.year ?? null },
  {
    code: 'fact',
    cell: (row) => {
      const closing = deciding(row)?.closing;
      return figureOf(row, closing?.kind === 'known' ? closing.decided.fact : closing?.lastKnown?.fact);
    },
  },
];

function figureOf(row: ClosingRow, value: number | undefined) {
  return value === undefined ? null : asPublished({ value, decimals: deciding(row)?.series.decimals ?? 0 }, value);
}

/** Open where there is room; a phone offers to unfold what is an answer, and the notes with it. */
function Realistic({ row, realistic, language }: Pick<Told, 'realistic' | 'language'> & { row: ClosingRow }) {
  const { t } = useTranslation('closing-page');
  const isKnown = row.paces.some(({ paces }) => paces.kind === 'known');
  const notes = closingNotes(row, language);
  if (!isKnown && notes.length === 0) return <small className={hiddenOnPhone}>{realistic(row)}</small>;
  const answer = isKnown ? (notes.length > 0 ? 'fold.both' : 'column.realistic') : 'fold.note';
  return (
    <Fold summary={t(answer)}>
      {notes.length > 0 && <p className={`note ${styles['inFold']}`}>{notes.join(' ')}</p>}
      <small>
        {realistic({ ...row, paces: row.paces.slice(0, 1) })}
        {/* two sheets of A4 hold the part that speaks for the promise */}
        {row.paces.length > 1 && <span data-only="screen"> {realistic({ ...row, paces: row.paces.slice(1) })}</span>}
      </small>
    </Fold>
  );
}

function Lead({ agency, others, language }: { agency: Programme['agencies'][number] | undefined; others: number; language: Language }) {
  const { t } = useTranslation('closing-page');
  if (!agency) return '–';
  return (
    <>
      <Link to="/$lang/agencies/$code/" params={{ lang: language, code: agency.code }} title={agency.name[language]}>
        {agency.abbreviation[language]}
      </Link>{' '}
      {others > 0 && <small className="note line">{t('agency.others', { count: others })}</small>}
    </>
  );
}
