import type { TFunction } from 'i18next';
import type { Reporting } from '@/contracts/reporting';
import { toColumnName } from '@/domain/cell-name';
import { FACT_COLUMNS } from '@/domain/checks/fact-table';
import { FORM_TEXTS, type FormColumn, SOURCE_COLUMNS, WORD_COLUMNS } from '@/domain/checks/form-columns';
import type { Language } from '@/domain/language';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { SheetRule, WorkbookCell, WorkbookSheet } from '@/shared/downloads/workbook';
import type { FormRow } from './form-rows';

/** The words inside the form; fetched when it is asked for. */
export type FormWords = TFunction<['report-form', 'common']>;

export interface FormContext {
  readonly t: FormWords;
  readonly language: Language;
  /** Who fills it, and where, as the form names them. */
  readonly bodyName: string;
  readonly regionName: string;
  readonly dataDate: string;
  readonly reporting: Pick<Reporting, 'series' | 'sourceTitles' | 'confidences'>;
}

type ShownColumn = 'title' | 'part' | 'unitName' | 'direction' | 'regionName' | 'plan' | 'last' | 'lastOrigin';

/** From left to right: codes that machines need, what the row is about, what is to be filled. */
const COLUMNS: readonly (FormColumn | ShownColumn)[] = [
  ...(['indicator', 'series', 'region', 'definition', 'unit', 'note'] as const),
  ...(['title', 'part', 'unitName', 'direction', 'regionName', 'year', 'plan', 'last', 'lastOrigin'] as const),
  ...(['value', 'confidence', 'source', ...FORM_TEXTS] as const),
];
const HIDDEN: readonly string[] = ['indicator', 'series', 'region', 'definition', 'unit', 'note'];
const TO_FILL: readonly string[] = ['value', 'confidence', 'source', ...FORM_TEXTS];
const WIDTHS: Readonly<Record<string, number>> = { title: 56, part: 30, regionName: 20, lastOrigin: 22, confidence: 22, source: 30 };
const TEXT_WIDTH = 34;

const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e6ecee' } as const;
const FILL = { backgroundColor: '#fff6c9', borderStyle: 'thin', borderColor: '#c9b458' } as const;
const CODE = { textColor: '#51606b', fontSize: 9 } as const;
const WRAPPED = { wrap: true, alignVertical: 'top' } as const;
const PLAIN: Pick<WorkbookSheet, 'frozenRows' | 'frozenColumns' | 'filterRow' | 'cached'> = {
  ...{ frozenRows: 2, frozenColumns: 0, filterRow: null },
  cached: new Map(),
};
/** Empty rows for sources that the table does not hold yet. */
const NEW_SOURCES = 20;
const WHOLE = ['count', 'people', 'places', 'rank', 'done'];
const FIRST_ROW = 3;

const text = (value: string, style: object = {}): WorkbookCell => ({ value, type: String, ...style });
const numberFormat = (decimals: number) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/**
 * The form of a body: how to fill it, a sheet for each kind of facts that is asked of it (of indicators, of promises beside them), the sheet of
 * sources, and a hidden one with the words of its choices.
 */
export function toFormSheets(rows: readonly FormRow[], context: FormContext): WorkbookSheet[] {
  const sheets = (['programme', 'commitment'] as const).flatMap((kind) => {
    const ofKind = rows.filter(({ definition }) => definition === kind);
    return ofKind.length > 0 ? [factSheet(kind, ofKind, context)] : [];
  });
  return [guideSheet(rows, context), ...sheets, sourceSheet(context), wordSheet(context)];
}

function guideSheet(rows: readonly FormRow[], { t, bodyName, dataDate }: FormContext): WorkbookSheet {
  const known = rows.filter(({ published }) => published !== null).length;
  const lines = [
    t('guide.body', { name: bodyName }),
    t('guide.day', { day: dataDate.split('-').toReversed().join('.') }),
    t('guide.count', { rows: rows.length, known }),
    ...(['fill', 'empty', 'unit', 'source', 'note', 'reason', 'check', 'privacy'] as const).map((step) => t(`guide.${step}`)),
    ...(rows.some(({ definition }) => definition === 'commitment') ? [t('guide.promise')] : []),
    ...(['verified', 'secondary', 'derived'] as const).map((trust) => `${t(`common:provenance.${trust}`)} – ${t(`trust.${trust}`)}`),
  ];
  const cells = [[text(t('guide.title'), { fontWeight: 'bold', fontSize: 14 })], ...lines.map((line) => [text(line, WRAPPED)])];
  return { ...PLAIN, name: t('sheet.guide'), cells, widths: [110], frozenRows: 0 };
}

function factSheet(kind: FormRow['definition'], rows: readonly FormRow[], context: FormContext): WorkbookSheet {
  const { t, reporting } = context;
  const codes = COLUMNS.map((column): WorkbookCell => (isCoded(column) ? text(column, CODE) : null));
  const heads = COLUMNS.map((column) => text(headOf(column, kind, t), TO_FILL.includes(column) ? { ...HEADING, ...FILL } : HEADING));
  const last = Math.max(FIRST_ROW, rows.length + FIRST_ROW - 1);
  const rangeOf = (column: (typeof COLUMNS)[number], from = FIRST_ROW, to = last) => {
    const name = toColumnName(COLUMNS.indexOf(column));
    return `${name}${from}:${name}${to}`;
  };
  return {
    ...PLAIN,
    name: t(`sheet.${kind}`),
    cells: [codes, heads, ...rows.map((row) => COLUMNS.map((column) => cellOf(column, row, context)))],
    widths: COLUMNS.map((column) => WIDTHS[column] ?? (FORM_TEXTS.some((each) => each === column) ? TEXT_WIDTH : 12)),
    filterRow: 2,
    hidden: { columns: COLUMNS.flatMap((column, i) => (HIDDEN.includes(column) ? [i] : [])), rows: [1] },
    rules: [
      ...rows.flatMap((row, i) => valueRule(row, rangeOf('value', FIRST_ROW + i, FIRST_ROW + i), context)),
      ...[
        { kind: 'list' as const, range: rangeOf('year'), from: `"${PROGRAMME_YEARS.join(',')}"`, message: t('rule.year') },
        {
          ...{ kind: 'list' as const, range: rangeOf('confidence'), message: t('rule.confidence') },
          from: `'${t('sheet.words')}'!$A$2:$A$${reporting.confidences.length + 1}`,
        },
        {
          ...{ kind: 'list' as const, range: rangeOf('source'), message: t('rule.source') },
          from: `'${t('sheet.sources')}'!$A$${FIRST_ROW}:$A$${reporting.sourceTitles.length + NEW_SOURCES + FIRST_ROW - 1}`,
        },
      ],
    ],
  };
}

const headOf = (column: FormColumn | ShownColumn, kind: FormRow['definition'], t: FormWords): string =>
  kind === 'commitment' && (column === 'title' || column === 'plan') ? t(`column.promise.${column}`) : t(`column.${column}`);

const isCoded = (column: string) => [...FACT_COLUMNS, ...FORM_TEXTS].some((code) => code === column);

function valueRule({ indicator, part }: FormRow, range: string, { t, reporting }: FormContext): SheetRule[] {
  const known = reporting.series.find((series) => series.indicator === indicator.id && series.series === part.code);
  if (!known) return [];
  const { low, high } = known.bounds;
  const kind = WHOLE.includes(indicator.unit) ? 'whole' : 'decimal';
  const message = high === Number.MAX_SAFE_INTEGER ? t('rule.atLeast', { low }) : t('rule.between', { low, high });
  return [{ kind, range, low, high, message }];
}

function cellOf(column: FormColumn | ShownColumn, row: FormRow, { t, language, regionName }: FormContext): WorkbookCell {
  const { indicator, part, region, point, published, last } = row;
  const decimals = { format: numberFormat(part.decimals) };
  const filled = (value: string | undefined) => (value ? text(value, FILL) : { ...FILL });
  if (column === 'indicator') return text(indicator.id);
  if (column === 'series') return text(part.code);
  if (column === 'region') return text(region);
  if (column === 'definition') return text(row.definition);
  if (column === 'unit') return text(indicator.unit);
  if (column === 'note') return published?.note ? text(published.note) : null;
  if (column === 'title') return text(indicator.title[language], WRAPPED);
  if (column === 'part') return part.title ? text(part.title[language], WRAPPED) : null;
  if (column === 'unitName') return text(indicator.unitLabel[language]);
  if (column === 'direction') return text(t(`direction.${indicator.direction}`));
  if (column === 'regionName') return text(regionName, WRAPPED);
  if (column === 'year') return { value: point.year, type: Number };
  if (column === 'plan') return point.plan === null ? null : { value: point.plan, type: Number, ...decimals };
  if (column === 'last') return last === null ? null : text(t('last', { value: String(last.value).replace('.', ','), year: last.year }));
  if (column === 'lastOrigin') return last === null ? null : text(t(`common:provenance.${last.provenance}`), WRAPPED);
  if (column === 'value') {
    const digits = published?.printed.split('.')[1]?.length ?? 0;
    return published ? { value: Number(published.printed), type: Number, format: numberFormat(digits), ...FILL } : { ...FILL };
  }
  if (column === 'confidence') return filled(published ? t(`common:provenance.${published.confidence}`) : undefined);
  return filled(column === 'source' ? published?.source : undefined);
}

function sourceSheet({ t, language, reporting }: FormContext): WorkbookSheet {
  // its title alone, in the column of its language: a line that says more is a source that the form brings
  const known = reporting.sourceTitles.map(({ id, title }) =>
    SOURCE_COLUMNS.slice(0, 3).map((column) => {
      const shown = column === 'source_id' ? id : column === `title_${language}` ? title[language] : null;
      return shown === null ? null : text(shown, WRAPPED);
    }),
  );
  const empty = Array.from({ length: NEW_SOURCES }, () => SOURCE_COLUMNS.map((): WorkbookCell => ({ ...FILL })));
  return {
    ...PLAIN,
    name: t('sheet.sources'),
    cells: [
      SOURCE_COLUMNS.map((code) => text(code, CODE)),
      SOURCE_COLUMNS.map((code) => text(t(`column.${code}`), HEADING)),
      ...known,
      ...empty,
    ],
    widths: [26, 60, 44, 34, 34, 14, 44, 44],
    hidden: { columns: [], rows: [1] },
  };
}

function wordSheet({ t, reporting }: FormContext): WorkbookSheet {
  const words = reporting.confidences.map((code) => [text(t(`common:provenance.${code}`)), text(code)]);
  return {
    ...PLAIN,
    name: t('sheet.words'),
    cells: [WORD_COLUMNS.map((code) => text(code)), ...words],
    widths: [30, 14],
    frozenRows: 0,
    isHidden: true,
  };
}
