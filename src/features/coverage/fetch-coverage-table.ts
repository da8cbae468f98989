import type { QueryClient } from '@tanstack/react-query';
import { indicatorListQuery } from '@/shared/api/queries';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { fetchFactSources } from '@/shared/downloads/fact-sources';
import { type CoverageDownload, toCoverageTable } from './coverage-download';
import type { ShownPlace } from './shown-place';

interface CoverageOnScreen {
  readonly cards: CoverageDownload['cards'];
  readonly place: ShownPlace | null;
}

/** The table with what the page does not carry. Errors: those of the API. */
export async function fetchCoverageTable(
  { cards, place }: CoverageOnScreen,
  client: QueryClient,
  context: DownloadContext,
): Promise<DownloadTable> {
  const [list, sourceOf] = await Promise.all([client.ensureQueryData(indicatorListQuery), fetchFactSources(context.language)]);
  const shown = place && { region: place.detail.region, redrawnIn: place.redrawnIn, own: place.detail.series };
  return toCoverageTable({ cards, place: shown, list, sourceOf }, context);
}
