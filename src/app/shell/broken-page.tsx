import { useTranslation } from '@/shared/i18n/use-translation';
import styles from './shell.module.css';

/** In place of a page that could not be shown; header, menu and footer stay. Only a new document can help: what failed stays failed in this one. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.notFound} role="alert">
      <h1>{t('message.broken')}</h1>
      <p>{t('message.brokenHint')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('message.reopen')}
      </button>
    </div>
  );
}
