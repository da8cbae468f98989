import { isConstantPlan } from '@/domain/plan-line';
import type { Series } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useHistoryText } from '@/shared/releases/use-history-text';
import { SourceLink } from '@/shared/ui/source-link';
import { Table } from '@/shared/ui/table';
import { PlanFactRow } from './plan-fact-row';
import type { SeriesRow } from './series-rows';
import { type TableReferences, toTableReferences } from './table-references';

interface PlanFactTableProps {
  readonly series: Series;
  readonly rows: readonly SeriesRow[];
  readonly unit: string;
  readonly title: string;
}

/** The rows of the chart as a table, its sources and notes below it; on a phone each year is a card. */
export function PlanFactTable({ series, rows, unit, title }: PlanFactTableProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const hasLag = !series.flow && !isConstantPlan(series);
  const language = useLanguage();
  const { withReason } = useHistoryText();
  const references = toTableReferences(rows, ({ note, history }) => [...(note ? [note[language]] : []), ...history.map(withReason)]);
  return (
    <>
      <Table cards="narrow" isDense>
        <caption>
          {title}, {unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{common('term.year')}</th>
            <th scope="col" className="number">
              {common('term.plan')}
            </th>
            <th scope="col" className="number">
              {common('term.fact')}
            </th>
            <th scope="col" className="number">
              {t('table.difference')}
            </th>
            <th scope="col">{common('verdict.label')}</th>
            {hasLag && (
              <th scope="col" className="number">
                {t('table.lag')}
              </th>
            )}
            <th scope="col">{t('table.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlanFactRow key={row.year} {...{ series, row, hasLag, references }} />
          ))}
        </tbody>
      </Table>
      <References references={references} />
    </>
  );
}

function References({ references: { sources, notes } }: { references: TableReferences }) {
  const { t } = useTranslation('indicator');
  if (sources.length + notes.length === 0) return null;
  return (
    <ul className="note above-2 stack rows-1">
      {sources.map((source, i) => (
        <li key={source.id}>
          {t('table.source', { n: i + 1 })}: <SourceLink source={source} />
        </li>
      ))}
      {notes.map((note, i) => (
        <li key={note}>{`${t('table.note', { n: i + 1 })}: ${note}`}</li>
      ))}
    </ul>
  );
}
