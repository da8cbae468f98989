import { useQueryClient } from '@tanstack/react-query';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { CoverageCard } from './coverage-cards';
import type { ShownPlace } from './shown-place';

interface CoverageMenuProps {
  readonly cards: readonly CoverageCard[];
  readonly place: ShownPlace | null;
}

/** The table of all rates as a file; units in words and the sources of the facts are fetched with it. */
export function CoverageMenu({ cards, place }: CoverageMenuProps) {
  const client = useQueryClient();
  return (
    <DownloadMenu
      hasVerdicts
      table={async (context) => (await import('./fetch-coverage-table')).fetchCoverageTable({ cards, place }, client, context)}
    />
  );
}
