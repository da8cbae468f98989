import type { Register } from '@/contracts/registers';
import { useTranslation } from '@/shared/i18n/use-translation';

/** How long the register is, and how many of its rows could feed an indicator where it says so of each. */
export function RegisterFinding({ register }: { register: Register }) {
  const { t } = useTranslation('registers');
  const { name, rows } = register;
  const total = rows.length;
  const hasFeeds = name === 'open-data' || name === 'administrative-data';
  const n = hasFeeds ? register.rows.filter(({ feeds }) => feeds.length > 0).length : 0;
  return (
    <h2 className="finding capital">
      {hasFeeds ? t('feeds.counted', { n, total, rest: total - n }) : t(`rows.${name}`, { count: total })}
    </h2>
  );
}
