import { useTranslation } from 'react-i18next';
import type { RegisterOf } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
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
      <dl className={styles['legend']}>
        {explained.map(({ code, title, values, note }) => (
          <div key={code}>
            <dt className="strong">{title[language]}</dt>
            <dd>{[values.map((value) => value[language]).join(', '), note?.[language]].filter(Boolean).join('. ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
