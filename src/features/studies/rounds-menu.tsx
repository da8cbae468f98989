import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { DownloadMenu } from '@/shared/downloads/download-menu';

/** The table of rounds as a file. */
export function RoundsMenu({ detail }: { detail: IndicatorDetail }) {
  return <DownloadMenu hasVerdicts table={async (context) => (await import('./rounds-download')).toRoundsTable(detail, context)} />;
}
