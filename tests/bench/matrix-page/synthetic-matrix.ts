import { VERDICTS } from '@/domain/choices';
import type { MatrixCell, MatrixColumn, MatrixRow } from '@/features/regions/matrix/matrix-rows';

/** Invented territories and series, for the clock only: about one cell in seven has no data, the rest go through all verdicts. */
export function createSyntheticMatrix(territories: number, series: number): { columns: MatrixColumn[]; rows: MatrixRow[] } {
  const columns = Array.from({ length: series }, (_, i) => ({
    key: `r1-1-${i % 10}.s${i}`,
    title: `Series number ${i}`,
    code: `1.1.${i}`,
    group: `1.${Math.floor(i / 6)}`,
    decimals: 0,
    href: `#series-${i}`,
  }));
  const rows = Array.from({ length: territories }, (_, row) => ({
    id: `T-${row}`,
    name: `Territory ${(row * 7919) % territories}`,
    href: `#territory-${row}`,
    cells: columns.map(({ key }, column) => toCell(key, (row * 31 + column * 17) % 97)),
  }));
  return { columns, rows };
}

function toCell(column: string, seed: number): MatrixCell {
  const hasFact = seed % 7 !== 0;
  const provenance = hasFact ? (seed % 3 === 0 ? 'verified' : 'demo') : null;
  return {
    column,
    verdict: hasFact ? (VERDICTS[seed % VERDICTS.length] ?? null) : null,
    state: hasFact ? null : 'no-data',
    provenance,
    basis: provenance,
    merit: hasFact ? seed : null,
  };
}
