import { useQueryClient } from '@tanstack/react-query';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { OverviewFigures } from './overview-figures';

interface OverviewMenuProps {
  readonly kind: 'promises' | 'groups';
  readonly figures: OverviewFigures;
  readonly year: number;
}

/** What the overview shows as a file; the names of agencies and the sources of the facts are fetched with it. */
export function OverviewMenu({ kind, figures, year }: OverviewMenuProps) {
  const client = useQueryClient();
  return (
    <DownloadMenu
      hasVerdicts={kind === 'promises'}
      table={async (context) => (await import('./overview-download')).fetchOverviewTable(kind, { figures, year }, client, context)}
    />
  );
}
