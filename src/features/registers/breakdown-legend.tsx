import { useTranslation } from 'react-i18next';
import type { RegisterOf } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { Facts } from '@/shared/ui/facts';
import styles from './registers.module.css';

/** What the order says of the breakdowns themselves: their values, and what it leaves open. */
export function BreakdownLegend({ breakdowns }: Pick<RegisterOf<'administrative-data'>, 'breakdowns'>) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const explained = breakdowns.filter(({ values, note }) => values.length > 0 || note);
  return (
    <section aria-labelledby="breakdowns-title">
      <h2 id="breakdowns-title" className={styles['heading']}>
        {t('breakdowns.title')}
      </h2>
      <Facts kind="columns" className="small">
        {explained.map(({ code, title, values, note }) => (
          <div key={code}>
            <dt>{title[language]}</dt>
            <dd className="capital">{[values.map((value) => value[language]).join(', '), note?.[language]].filter(Boolean).join('. ')}</dd>
          </div>
        ))}
      </Facts>
    </section>
  );
}
