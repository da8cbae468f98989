import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './method.module.css';
import { SECTION_IDS } from './sections';

/** What is on the page, for a jump. */
export function Contents() {
  const { t } = useTranslation('method');
  return (
    <nav className={styles['contents']} data-only="screen" aria-labelledby="contents-title">
      <p className="strong" id="contents-title">
        {t('contents')}
      </p>
      <ul className={`bare-links ${styles['contentsList']}`}>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`section.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
