import { useSuspenseQueries } from '@tanstack/react-query';
import { releaseQuery } from '../api/queries';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../url/address';
import { Changes, VerdictChanges } from './changes';

/** What the given releases changed in one indicator, the newest first. Suspends; throws the query's error. */
export function HistoryOfValues({ indicator, dates }: { readonly indicator: string; readonly dates: readonly string[] }) {
  const { t } = useTranslation('updates');
  const language = useLanguage();
  const releases = useSuspenseQueries({ queries: dates.map(releaseQuery), combine: (results) => results.map(({ data }) => data) });
  const isOwn = (change: { readonly indicator: string }) => change.indicator === indicator;
  return (
    <>
      {releases.map(({ date, changes, verdicts }) => (
        <div key={date}>
          <Changes date={date} changes={changes.filter(isOwn)} />
          {verdicts.some(isOwn) && <VerdictChanges date={date} verdicts={verdicts.filter(isOwn)} />}
        </div>
      ))}
      <p>
        <Link to="/$lang/updates/" params={{ lang: language }}>
          {t('title')}
        </Link>
      </p>
    </>
  );
}
