import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReleaseList } from '@/contracts/releases';
import { apiBase } from '@/shared/api/api-base';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { BeyondDue } from '@/shared/releases/beyond-due';
import { Changes, VerdictChanges } from '@/shared/releases/changes';
import { releaseSummary } from '@/shared/releases/release-summary';
import { type Updates as AllUpdates, updatesQuery } from '@/shared/releases/updates-query';
import { Fold } from '@/shared/ui/fold';
import { Cluster, Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
import { StatusLine } from '@/shared/ui/status-line';
import { Link } from '@/shared/url/address';
import { PromiseChanges } from './promise-changes';

/** Every release, the newest first: what changed, why, and which verdicts changed by it; then the changes of the API. */
export function Updates() {
  const { t } = useTranslation('updates');
  const language = useLanguage();
  const { day } = useFormat();
  const updates = useSuspenseQuery(updatesQuery).data;
  const { list } = updates;
  return (
    <>
      <h2 className="finding">{useNewest(list)}</h2>
      <p className="above-2 below-2">{t('lead')}</p>
      <StatusLine isAfterRepeal />
      <p className="note">
        <BeyondDue />
      </p>
      <p data-only="screen">
        <a href={`${import.meta.env.BASE_URL}updates.${language}.xml`} type="application/atom+xml">
          {t('feed')}
        </a>
      </p>
      {list.releases.map((entry) => (
        <ReleaseSection key={entry.date} entry={entry} updates={updates} />
      ))}
      <Stack as="section" gap={3} above={6} aria-labelledby="api" className="measured">
        <h2 id="api">{t('api.title')}</h2>
        <Fold summary={t('api.show', { n: list.api.length })}>
          <ul className={`${columnsClass} indented`}>
            {list.api.map(({ version, date, kind, text }) => (
              <li key={version}>
                <b translate="no">{version}</b>, {day(date)}, {t(`api.kind.${kind}`)}. {text[language]}
              </li>
            ))}
          </ul>
        </Fold>
      </Stack>
    </>
  );
}

/** How much the newest release has changed; where none is older, that it is the first. */
function useNewest({ releases: [newest, ...older] }: ReleaseList): string {
  const { t } = useTranslation('updates');
  const { day, number } = useFormat();
  if (!newest || older.length === 0) return t('changes.first');
  const { date, added, revised, moved, withdrawn, promises } = newest;
  return t('current', {
    date: day(date, 'attributive'),
    records: number(added + revised + moved + withdrawn, 0),
    promises: number(promises, 0),
  });
}

interface ReleaseSectionProps {
  readonly entry: ReleaseList['releases'][number];
  readonly updates: AllUpdates;
}

function ReleaseSection({ entry, updates }: ReleaseSectionProps) {
  const { t } = useTranslation('updates');
  const language = useLanguage();
  const { day, number } = useFormat();
  const { date, title } = entry;
  // of an older one its file tells the rest
  const release = updates.told.find((candidate) => candidate.date === date);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby={`r-${date}`} className="measured" id={date}>
      <h2 id={`r-${date}`}>
        <time dateTime={date}>{day(date)}</time>: {title[language]}
      </h2>
      <p>{releaseSummary(entry, updates, { t, number: (count) => number(count, 0) })}</p>
      {release && release.verdicts.length > 0 && <VerdictChanges date={date} verdicts={release.verdicts} />}
      {release && release.promises.length > 0 && <PromiseChanges date={date} promises={release.promises} />}
      {release && release.changes.length > 0 && (
        <Fold summary={t('changes.show', { n: number(release.changes.length, 0) })}>
          <Changes date={date} changes={release.changes} />
        </Fold>
      )}
      <Cluster as="ul" data-only="screen">
        <li>
          <Link to="/$lang/" params={{ lang: language }} search={{ asof: date }}>
            {t('view')}
          </Link>
        </li>
        <li>
          <a href={`${apiBase()}releases/${date}.json`}>{t('file')}</a>
        </li>
      </Cluster>
    </Stack>
  );
}
