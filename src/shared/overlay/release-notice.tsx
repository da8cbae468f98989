import { useQuery } from '@tanstack/react-query';
import { releaseListQuery } from '../api/queries';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import styles from '../ui/notice.module.css';
import { useHref, useLocation } from '../url/address';
import place from './release-notice.module.css';
import type { ShownRelease } from './shown-release';
import { useShownRelease } from './use-shown-release';

/** Says of which release the facts are, on paper too, with the way back to those of now. */
export function ReleaseNotice() {
  const { t } = useTranslation('updates');
  const { day } = useFormat();
  const href = useHref();
  const { data, isError } = useQuery(releaseListQuery);
  const shown = useShownRelease();
  const { asof = '' } = useLocation().search;
  // facts of now under the address of a release are never left unsaid, not even where the list itself does not come
  if (!data && !isError) return null;
  const sentence = shown === null || !data ? t('asof.failed') : sentenceOf(shown, data.current);

  function sentenceOf({ date, isCurrent, asked }: ShownRelease, newest: string): string {
    const current = day(newest, 'attributive');
    if (asked === 'unreadable') return t('asof.unreadable', { example: newest });
    if (asked === 'before-all') return t('asof.before', { asked: day(asof, 'attributive'), date: day(date, 'attributive') });
    if (asked === 'ahead') return t('asof.ahead', { asked: day(asof), current });
    return isCurrent ? t('asof.isCurrent', { current }) : t('asof.shown', { date: day(date, 'attributive'), current });
  }

  return (
    <aside className={place['notice']} aria-label={t('asof.label')}>
      <div className={styles['notice']}>
        <p>{sentence}</p>
        {/* a document of its own: this one keeps its release */}
        <a href={href({ to: './', search: (search) => ({ ...search, asof: undefined }) })} data-only="screen">
          {t('asof.back')}
        </a>
      </div>
    </aside>
  );
}
