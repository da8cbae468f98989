import type { Feed } from '@/contracts/registers';
import type { FileColumn } from '@/shared/list/column';

const SEPARATOR = '; ';

/**
 * What a file holds beside the names of the indicators that a row could feed: their codes, how well it fits, and why, in one order.
 *
 * Absent: empty cells where the row feeds none.
 */
export const feedColumns: readonly FileColumn<{ readonly feeds: readonly Feed[] }>[] = [
  { code: 'feed_indicators', cell: ({ feeds }) => join(feeds, ({ indicator }) => indicator) },
  {
    code: 'feed_fits',
    cell: ({ feeds }, { t }) => {
      const code = join(feeds, ({ fit }) => fit);
      const label = join(feeds, ({ fit }) => t(`word.fit.${fit}`));
      return code === null || label === null ? null : { code, label };
    },
  },
  // the reasons are separated as the codes are, so a semicolon of their own would shift what follows
  { code: 'feed_reasons', cell: ({ feeds }, { language }) => join(feeds, ({ reason }) => reason[language].replaceAll(';', ',')) },
];

function join(feeds: readonly Feed[], toText: (feed: Feed) => string): string | null {
  return feeds.map(toText).join(SEPARATOR) || null;
}
