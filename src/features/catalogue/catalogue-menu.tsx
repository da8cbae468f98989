import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { IndicatorsDownload } from '@/shared/downloads/indicators-table';

type CatalogueMenuProps = Pick<IndicatorsDownload, 'rows' | 'year' | 'dataDate' | 'taskName'>;

/** The rows on the screen as a file, with the source of each fact. */
export function CatalogueMenu(props: CatalogueMenuProps) {
  return (
    <DownloadMenu
      hasVerdicts
      side="end"
      table={async (context) => {
        const { t } = context;
        const [{ toIndicatorsTable }, { fetchFactSources }] = await Promise.all([
          import('@/shared/downloads/indicators-table'),
          import('@/shared/downloads/fact-sources'),
        ]);
        const sourceOf = await fetchFactSources(context.language);
        return toIndicatorsTable({ ...props, name: t('file.catalogue'), title: t('common:site.programme'), sourceOf }, context);
      }}
    />
  );
}
