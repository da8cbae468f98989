import { PROGRAMME_YEARS } from '@/domain/series';
import type { Outline } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import styles from './money-strip.module.css';

interface MoneyStripProps {
  readonly money: Outline['fundingMlnKzt'];
  readonly year: number;
}

/** What the promises were planned to cost, and how much of it up to the year in view. Planned: nobody here knows what was paid. */
export function MoneyStrip({ money: { total, byYear }, year }: MoneyStripProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { number, percent } = useFormat();
  const toDate = PROGRAMME_YEARS.filter((option) => option <= year).reduce((sum, option) => sum + (byYear[option] ?? 0), 0);
  const billions = (mlnKzt: number) => number(mlnKzt / 1000, 1);
  return (
    <Cluster as="section" gap={4} rows={1} align="center" className={`small targets ${styles['strip']}`} aria-label={t('money.title')}>
      <div data-ink className={styles['bar']} aria-hidden="true">
        {PROGRAMME_YEARS.map((option) => (
          <span key={option} className={option <= year ? styles['toDate'] : undefined} style={{ flexGrow: byYear[option] ?? 0 }} />
        ))}
      </div>
      <p>
        {toDate < total
          ? t('money.toDate', { amount: billions(total), year, toDate: billions(toDate), share: percent((toDate / total) * 100, 0) })
          : t('money.total', { amount: billions(total) })}
      </p>
      <Link to="/$lang/funding/" params={{ lang: language }} search={{ year }}>
        {t('money.link')}
      </Link>
    </Cluster>
  );
}
