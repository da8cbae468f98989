import { useTranslation } from 'react-i18next';
import { Link } from '@/shared/url/address';
import styles from './coverage.module.css';
import { CARD_ORDERS, type CardOrder } from './coverage-search';

/** The order of the cards as links of this page. */
export function OrderSwitch({ order }: { order: CardOrder }) {
  const { t } = useTranslation('coverage');
  return (
    <nav aria-label={t('order.label')} className={styles['orders']}>
      <span>{t('order.label')}</span>
      <ul className={styles['choice']}>
        {CARD_ORDERS.map((option) => (
          <li key={option}>
            <Link
              to="./"
              search={(search) => ({ ...search, sort: option })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={option === order ? 'true' : undefined}
            >
              {t(`order.${option}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
