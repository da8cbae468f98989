import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import type { RegionsDownload } from './regions-download';
import type { RegionsView } from './use-regions-view';

interface RegionsMenuProps extends Pick<RegionsDownload, 'title' | 'name'> {
  readonly view: RegionsView;
  /** The series on the screen, made when a file is asked for. */
  readonly series: () => RegionsDownload['series'];
}

/** The regions on the screen as a file, with the source of each fact. */
export function RegionsMenu({ view, series, title, name }: RegionsMenuProps) {
  const { reading, dataDate, slice } = view;
  return (
    <DownloadMenu
      hasVerdicts
      table={withSources(async () => {
        const { toRegionsTable } = await import('./regions-download');
        return (sourceOf, context) =>
          toRegionsTable({ series: series(), reading, title, name, dataDate, history: slice.history, sourceOf }, context);
      })}
    />
  );
}
