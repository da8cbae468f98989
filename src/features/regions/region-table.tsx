import { Fragment } from 'react';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin, OriginBlock } from '@/shared/ui/fact-value';
import { Cluster } from '@/shared/ui/layout';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { RankedRow } from './ranked-rows';
import styles from './ranking.module.css';
import type { RankingScale } from './ranking-scale';
import { useRegionColumns } from './region-columns';
import type { RegionalSlice } from './regional-slice';
import type { Shown } from './shown';
import { useBarKey } from './use-bar-key';

interface RegionTableProps {
  readonly items: readonly RankedRow[];
  readonly shown: Shown;
  readonly scale: RankingScale;
  readonly caption: string;
  readonly myRegion: string | null;
  /** What became of published values of the series and year. */
  readonly history: RegionalSlice['history'];
}

/** Regions with their figures, best first: the ranking, and the twin of map and tiles. */
export function RegionTable({ items, shown, scale, caption, myRegion, history }: RegionTableProps) {
  const columns = useRegionColumns({ shown, scale, myRegion, history });
  return (
    <OriginBlock origins={items.flatMap(({ row }) => [row.provenance, row.basis])}>
      <BarKey scale={scale} shown={shown} />
      <DataTable
        caption={<VisuallyHidden>{caption}</VisuallyHidden>}
        className={styles['table']}
        columns={columns}
        groups={[{ key: 'all', rows: items }]}
        keyOf={({ row }) => row.id}
        rows="lines"
        isOwn={({ row }) => row.id === myRegion}
        originOf={({ row }) => row.basis ?? row.provenance}
      />
    </OriginBlock>
  );
}

const KEY_STYLES = { aim: 'keyAim', nation: 'keyNation', median: 'keyMedian' } as const;

/** What the upright lines mean, with their values; and that a cut scale is cut. */
function BarKey({ scale, shown }: { scale: RankingScale; shown: Shown }) {
  const { marks, notes } = useBarKey(shown)(scale);
  if (marks.length + notes.length === 0) return null;
  return (
    <Cluster as="p" gap={3} rows="none" below={2} className="note">
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
    </Cluster>
  );
}
