import { FACT_COLUMNS } from '@/domain/checks/fact-table';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Stack, stackClass } from '@/shared/ui/layout';
import styles from './report.module.css';

const STEPS = ['form', 'fill', 'check', 'send'] as const;
const LIMITS = ['size', 'kinds', 'macros', 'script'] as const;

/** What the page is for, and how: readable before anything is alive. */
export function HowTo() {
  const { t } = useTranslation('report');
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="how" className="measured">
      <h2 id="how">{t('how.title')}</h2>
      <ol className={`${stackClass({ gap: 2 })} measure ${styles['steps']}`}>
        {STEPS.map((step) => (
          <li key={step}>{t(`how.${step}`)}</li>
        ))}
      </ol>
      <h3 className="above-3">{t('csv.title')}</h3>
      <p>{t('csv.lead')}</p>
      <Facts kind="terms">
        {FACT_COLUMNS.map((column) => (
          <div key={column}>
            <dt translate="no">
              <code>{column}</code>
            </dt>
            <dd>{t(`csv.${column}`)}</dd>
          </div>
        ))}
      </Facts>
      <h3 className="above-3">{t('limit.title')}</h3>
      <ul className={`${stackClass({ gap: 2 })} measure ${styles['steps']}`}>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limit.${limit}`)}</li>
        ))}
      </ul>
    </Stack>
  );
}
