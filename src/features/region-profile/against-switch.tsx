import { useTranslation } from 'react-i18next';
import { AGAINST, type Against } from '@/domain/region-judgement';
import { Link } from '@/shared/url/address';
import styles from './region-profile.module.css';

/** What the region is judged against, always named; see also the note. */
export function AgainstSwitch({ against }: { against: Against }) {
  const { t } = useTranslation('region');
  return (
    <nav aria-label={t('against.label')} className={styles['against']}>
      <ul className={styles['choice']}>
        {AGAINST.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, against: option })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={option === against ? 'true' : undefined}
            >
              {t(`against.${option}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The name of the reading in force and what it means: also where the switch cannot be used. */
export function AgainstNote({ against, isRedrawn }: { against: Against; isRedrawn: boolean }) {
  const { t } = useTranslation('region');
  return (
    <p className={styles['note']}>
      <b>{t(`against.${against}`)}.</b> {t(`against.note.${against}`)}
      {against === 'indicative-path' && isRedrawn && ` ${t('against.noPath')}`}
    </p>
  );
}
