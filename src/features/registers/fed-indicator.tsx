import type { ReactNode } from 'react';
import type { Feed } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

/** An indicator that a row could feed: how well it fits, and what else is to say of it. */
export function FedIndicator({ feed, children }: { feed: Pick<Feed, 'indicator' | 'short' | 'fit'>; children: ReactNode }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return (
    <li>
      <Link to="/$lang/indicators/$id/" params={{ lang: language, id: feed.indicator }} hash="sources">
        {feed.short[language]}
      </Link>{' '}
      <small className="muted line targets">
        <b>{t(`fit.${feed.fit}`)}</b> {children}
      </small>
    </li>
  );
}
