import type { Series } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { useHistoryText } from '@/shared/releases/use-history-text';
import { SourceLink } from '@/shared/ui/source-link';
import { usePlanFactColumns } from './plan-fact-columns';
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
  const language = useLanguage();
  const { withReason } = useHistoryText();
  const references = toTableReferences(rows, ({ note, history }) => [...(note ? [note[language]] : []), ...history.map(withReason)]);
  return (
    <>
      <Table
        cards="narrow"
        isDense
        caption={`${title}, ${unit}`}
        columns={usePlanFactColumns(series, references)}
        rows={rows}
        keyOf={({ year }) => year}
        originOf={({ provenance }) => provenance}
      />
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
