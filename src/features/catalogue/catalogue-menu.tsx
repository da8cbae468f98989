import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { CatalogueRow } from './catalogue-rows';

interface CatalogueMenuProps {
  readonly rows: readonly CatalogueRow[];
  readonly year: number;
  readonly dataDate: string;
  readonly taskName: (id: string) => string;
}

/** The rows on the screen as a file, with the source of each fact. */
export function CatalogueMenu({ rows, year, dataDate, taskName }: CatalogueMenuProps) {
  return (
    <DownloadMenu
      hasVerdicts
      side="end"
      table={async (context) => {
        const [{ toCatalogueTable }, { fetchFactSources }] = await Promise.all([
          import('./catalogue-download'),
          import('@/shared/downloads/fact-sources'),
        ]);
        return toCatalogueTable({ rows, year, dataDate, taskName, sourceOf: await fetchFactSources() }, context);
      }}
    />
  );
}
