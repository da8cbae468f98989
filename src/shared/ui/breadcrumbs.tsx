import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './breadcrumbs.module.css';

/** The way from the overview to this page; the last item is the page itself. */
export function Breadcrumbs({ items }: { items: readonly { key: string; content: ReactNode }[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.breadcrumbs')} className={styles['trail']}>
      <ol className={styles['list']}>
        {items.map(({ key, content }, index) => (
          <li key={key} aria-current={index === items.length - 1 ? 'page' : undefined}>
            {content}
          </li>
        ))}
      </ol>
    </nav>
  );
}
