import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './indicator.module.css';

/** What is on the page, for a jump; shown where there is room beside the text. */
export function Contents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation('indicator');
  return (
    <nav className={styles['contents']} data-only="screen" aria-label={t('contents.title')}>
      <p>
        <strong>{t('contents.title')}</strong>
      </p>
      <ul className={`stack rows-1 ${styles['contentsList']}`}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
