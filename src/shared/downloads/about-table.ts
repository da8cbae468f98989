import type { AboutEntry, DownloadRow } from './download-table';
import { isTerm } from './download-table';
import type { DownloadContext } from './download-words';

interface AboutInput {
  readonly rows: readonly DownloadRow[];
  /** ISO day of the data. */
  readonly dataDate: string;
  /** What only this table has to say: the comparison, the borders. */
  readonly own?: readonly AboutEntry[];
}

/**
 * What stands beside the rows of every file: where plan and facts come from, how many values are generated, units, method, legal state, licence.
 *
 * The number of demo values is counted from the rows: every column whose code ends in `provenance`.
 */
export function toAbout(input: AboutInput, context: DownloadContext): AboutEntry[] {
  const { t, language, address } = context;
  const method = new URL(`${import.meta.env.BASE_URL}${language}/method/`, address).href;
  return [
    ...(input.own ?? []),
    { code: 'page', label: t('about.page'), value: address },
    { code: 'data_date', label: t('about.dataDate'), value: { isoDate: input.dataDate } },
    { code: 'plan_source', label: t('about.planSource'), value: t('about.planSource.text') },
    { code: 'fact_sources', label: t('about.factSources'), value: t('about.factSources.column', { column: t('column.source') }) },
    ...toDemoAbout(input.rows, context),
    { code: 'units', label: t('about.units'), value: t('about.units.text', { column: t('column.unit') }) },
    { code: 'gaps', label: t('about.gaps'), value: t('about.gaps.text', { column: t('column.state') }) },
    { code: 'method', label: t('about.method'), value: t('about.method.text', { address: method }) },
    { code: 'legal_state', label: t('about.legal'), value: t('common:legal.full') },
    { code: 'names', label: t('about.translation'), value: t('about.translation.text') },
    { code: 'codes', label: t('about.codes'), value: t('about.codes.text', { sheet: t('sheet.data') }) },
    { code: 'licence', label: t('about.licence'), value: t('common:footer.licenceText') },
  ];
}

/** Beside rows that hold no single values of indicators: page, day, the decree, what only this table has to say, legal state and licence. */
export function toShortAbout(
  { dataDate, own }: { readonly dataDate: string; readonly own: readonly AboutEntry[] },
  context: DownloadContext,
): AboutEntry[] {
  const { t } = context;
  const plan = { code: 'plan_source', label: t('about.planSource'), value: t('about.planSource.text') };
  const legal = { code: 'legal_state', label: t('about.legal'), value: t('common:legal.full') };
  return toBareAbout({ dataDate, own: [plan, ...own, legal] }, context);
}

/** Beside rows that hold nothing of the plan: page, day, what only this table has to say, licence. */
export function toBareAbout(
  { dataDate, own }: { readonly dataDate: string; readonly own: readonly AboutEntry[] },
  { t, address }: DownloadContext,
): AboutEntry[] {
  return [
    { code: 'page', label: t('about.page'), value: address },
    { code: 'data_date', label: t('about.dataDate'), value: { isoDate: dataDate } },
    ...own,
    { code: 'licence', label: t('about.licence'), value: t('common:footer.licenceText') },
  ];
}

/** How many values of the rows are generated, and what that means; in a preview also how many are the reader's own. */
export function toDemoAbout(rows: readonly DownloadRow[], { t }: DownloadContext): AboutEntry[] {
  const demo = countValues(rows, 'demo');
  const unpublished = countValues(rows, 'unpublished');
  const note = demo > 0 ? t('about.demoNote.some', { word: t('common:provenance.demo') }) : t('about.demoNote.none');
  return [
    { code: 'demo_values', label: t('about.demoValues'), value: demo },
    { code: 'demo_note', label: t('about.demoNote'), value: note },
    ...(unpublished > 0 ? [{ code: 'unpublished_values', label: t('about.unpublishedValues'), value: unpublished }] : []),
  ];
}

/** What an amount is, and what an empty one is not. */
export function aboutMoney({ t }: DownloadContext): AboutEntry {
  return { code: 'money', label: t('about.money'), value: t('about.money.text') };
}

function countValues(rows: readonly DownloadRow[], origin: 'demo' | 'unpublished'): number {
  return rows
    .flatMap((row) => Object.entries(row))
    .filter(([column, cell]) => column.endsWith('provenance') && isTerm(cell) && cell.code === origin).length;
}
