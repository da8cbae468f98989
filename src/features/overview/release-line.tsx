import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useShownRelease } from '@/shared/overlay/use-shown-release';
import { releaseDaysQuery } from '@/shared/releases/release-days-query';
import { Link } from '@/shared/url/address';

/** Of which release the facts are, and the way to what it changed. */
export function ReleaseLine() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { day } = useFormat();
  const { data: releases } = useSuspenseQuery(releaseDaysQuery);
  const shown = useShownRelease();
  const date = shown?.date ?? releases[0]?.date;
  if (date === undefined) return null;
  return (
    <p className="note above-2">
      {t('release.line', { date: day(date, 'attributive') })}{' '}
      <Link to="/$lang/updates/" params={{ lang: language }} hash={date}>
        {t('release.link')}
      </Link>
    </p>
  );
}
