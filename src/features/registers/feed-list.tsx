import type { Feed } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { Stack } from '@/shared/ui/layout';
import { FedIndicator } from './fed-indicator';
import { feedColumns } from './feed-columns';

/** The indicators that a row could feed: how well it fits, and why. */
function FeedList({ feeds }: { feeds: readonly Feed[] }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  if (feeds.length === 0) {
    // a card leaves it out: the finding has counted them
    return (
      <span className="muted" data-none>
        {t('feeds.none')}
      </span>
    );
  }
  return (
    <Stack as="ul" gap={1}>
      {feeds.map((feed) => (
        <FedIndicator key={feed.indicator} feed={feed}>
          {feed.reason[language]}
        </FedIndicator>
      ))}
    </Stack>
  );
}

/** The column of them; a file holds codes, fit and reasons beside the names. */
export const toFeedColumn = (label: string): Column<{ readonly feeds: readonly Feed[] }> => ({
  ...{ key: 'feeds', label, kind: 'long', beside: feedColumns },
  show: ({ feeds }) => <FeedList feeds={feeds} />,
  texts: ({ feeds }) => feeds.map(({ short }) => short),
});

/** How many indicators a row could feed, in brief; of none nothing. */
export function useBriefOfFeeds() {
  const { t } = useTranslation('registers');
  return (feeds: readonly Feed[]) => feeds.length > 0 && t('brief.feeds', { count: feeds.length });
}
