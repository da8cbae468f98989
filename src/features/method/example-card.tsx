import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import type { Example } from './example';
import styles from './example.module.css';
import { useExampleTexts } from './use-example-texts';

/** One indicator judged sentence by sentence, with the numbers of the data. */
export function ExampleCard({ example }: { example: Example }) {
  const { t } = useTranslation(['method', 'common']);
  const lang = useLanguage();
  const { ratio, value } = useFormat();
  const lagText = useLagText();
  const { name, steps, done } = useExampleTexts(example);
  const { indicator, part, series, judged, later } = example;
  const isPart = indicator.series.length > 1;
  return (
    <li className={styles['example']} data-verdict={judged.verdict}>
      <h3>
        <Link to="/$lang/indicators/$id/" params={{ lang, id: indicator.id }} search={{ series: isPart ? part.code : null }}>
          {name}
        </Link>
        {', '}
        {t('example.year', { year: judged.year })}
      </h3>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className={styles['outcome']}>
        <div className={styles['answer']}>
          <dt>{t('common:verdict.label')}</dt>
          <dd>
            <VerdictBadge judged={judged} />
          </dd>
          <dd>{lagText(judged.lag)}</dd>
        </div>
        {judged.shareToDate !== null && <Outcome term={t('example.shareToDate')}>{done}</Outcome>}
        {judged.execution !== null && <Outcome term={t('example.execution')}>{ratio(judged.execution)}</Outcome>}
      </dl>
      {later && (
        <p className={styles['later']}>
          {t('example.later', { year: later.year, plan: value(later.plan, series), fact: value(later.fact, series) })}{' '}
          <VerdictBadge judged={later} />
        </p>
      )}
    </li>
  );
}

function Outcome({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
