import { useQuery } from '@tanstack/react-query';
import { releaseOn } from '@/domain/release-on';
import { releaseListQuery } from '../api/queries';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import styles from '../ui/notice.module.css';
import { useHref } from '../url/address';
import place from './release-notice.module.css';
import { shownRelease } from './shown-release';

/** Says of which release the facts are, on paper too, with the way back to those of now. */
export function ReleaseNotice({ asof }: { readonly asof: string }) {
  const { t } = useTranslation('updates');
  const { day } = useFormat();
  const href = useHref();
  const { data } = useQuery(releaseListQuery);
  if (!data) return null;
  const date = releaseOn(data, asof)?.date ?? data.current;
  const current = day(data.current, 'attributive');
  const sentence =
    shownRelease() === null
      ? t('asof.failed')
      : date === data.current
        ? t('asof.isCurrent', { current })
        : t('asof.shown', { date: day(date, 'attributive'), current });
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
