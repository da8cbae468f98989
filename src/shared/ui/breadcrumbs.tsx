import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Link } from '../url/address';
import styles from './breadcrumbs.module.css';

/** The way from the overview, which is always the first step, to this page, which is the last. */
export function Breadcrumbs({ items }: { items: readonly { key: string; content: ReactNode }[] }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  return (
    <nav aria-label={t('nav.breadcrumbs')} className={styles['trail']} data-only="screen">
      <ol className={styles['list']}>
        <li>
          <Link to="/$lang/" params={{ lang }}>
            {t('nav.overview')}
          </Link>
        </li>
        {items.map(({ key, content }, index) => (
          <li key={key} aria-current={index === items.length - 1 ? 'page' : undefined}>
            {content}
          </li>
        ))}
      </ol>
    </nav>
  );
}
