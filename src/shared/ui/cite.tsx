import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { programmeQuery, releaseListQuery } from '../api/queries';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { useShownRelease } from '../overlay/use-shown-release';
import { usePreview } from '../preview/use-preview';
import { useAddress } from '../url/shown-address';
import styles from './cite.module.css';
import { useCitedPage } from './cited-page';
import { CopyButton } from './copy-button';
import { Stack } from './layout';

/** The address of exactly this view, and a sentence to cite it with. Only in the browser: the build does not know where it is served. */
export function Cite() {
  const { t } = useTranslation('cite');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  const address = useAddress();
  const { title, hasDemo } = useCitedPage();
  const preview = usePreview();
  const programme = useQuery(programmeQuery);
  const releases = useQuery(releaseListQuery);
  const { data } = programme;
  // the release whose facts the page shows
  const release = useShownRelease()?.date ?? releases.data?.current ?? null;
  const [today, setToday] = useState('');
  // the first script's mark on a page that came from the device (src/app/offline)
  const [isKept, setIsKept] = useState(false);
  useEffect(() => setIsKept(document.documentElement.dataset['kept'] !== undefined), []);
  // the day on which the reader opened the citation, by the reader's own clock
  useEffect(() => setToday(isoDay(new Date())), []);
  const citation = t('text', {
    title,
    site: common('site.name'),
    programme: common('site.programme'),
    notes: [
      // the day of the data is that of their release
      release ? t('release', { date: day(release, 'attributive') }) : data && t('dataDate', { date: day(data.dataDate, 'attributive') }),
      isKept && t('kept'),
      preview?.kind === 'shown' && common('preview.note', { files: preview.preview.files.join(', ') }),
      hasDemo && t('hasDemo'),
    ]
      .filter(Boolean)
      .join(' '),
    address: release && address ? frozen(address, release) : address,
    accessed: today && t('accessed', { date: day(today) }),
  }).trim();
  return (
    <Stack gap={2} className="measure">
      <p className={styles['label']}>{t('address')}</p>
      <p className={styles['text']} translate="no">
        {address}
      </p>
      <p>{t('addressHint')}</p>
      <CopyButton text={address} label={t('copyAddress')} />
      <p className={`above-3 ${styles['label']}`}>{t('citation')}</p>
      {[programme, releases].some(isComing) ? (
        <p>{common('message.loading')}</p>
      ) : (
        <>
          <blockquote className={styles['text']} translate="no">
            {citation}
          </blockquote>
          {hasDemo && <p>{t('demoWarning')}</p>}
          <CopyButton text={citation} label={t('copyCitation')} />
        </>
      )}
    </Stack>
  );
}

/**
 * Whether an answer is on its way: a citation that was copied before it would lack its release. What fails, or rests because the device is
 * offline, is not waited for: a citation without it is better than none.
 */
const isComing = ({ isPending, fetchStatus, failureCount }: Pick<UseQueryResult, 'isPending' | 'fetchStatus' | 'failureCount'>): boolean =>
  isPending && fetchStatus === 'fetching' && failureCount === 0;

/** The address of the view with its release: it shows the same facts when others are published. */
function frozen(address: string, release: string): string {
  const url = new URL(address);
  url.searchParams.set('asof', release);
  return url.href;
}

function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
