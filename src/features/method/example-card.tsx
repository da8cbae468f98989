import { asPublished } from '@/domain/decree-decimals';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { Facts } from '@/shared/ui/facts';
import { Cluster, Stack, stackClass } from '@/shared/ui/layout';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { Link } from '@/shared/url/address';
import type { Example } from './example';
import styles from './example.module.css';
import { useExampleTexts } from './use-example-texts';

/** One indicator judged sentence by sentence, with the numbers of the data. */
export function ExampleCard({ example }: { example: Example }) {
  const { t } = useTranslation(['method', 'common']);
  const language = useLanguage();
  const { ratio, value } = useFormat();
  const lagText = useLagText();
  const { name, steps, done } = useExampleTexts(example);
  const { indicator, part, series, judged, later } = example;
  const isPart = indicator.series.length > 1;
  return (
    <Stack as="li" gap={2} className={`${cardClass('card', 'edged')} ${verdictColours[judged.verdict]}`}>
      <h3>
        <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator.id }} search={{ series: isPart ? part.code : null }}>
          {name}
        </Link>
        {', '}
        {t('example.year', { year: judged.year })}
      </h3>
      <Stack as="ol" gap={2} className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Stack>
      <Facts kind="ends" className={`${stackClass({ gap: 1 })} ruled-above`}>
        <div>
          <dt>{t('common:verdict.label')}</dt>
          <dd className="strong">
            <VerdictBadge judged={judged} />
          </dd>
          <dd className="strong">{lagText(judged.lag)}</dd>
        </div>
        {judged.shareToDate !== null && <Outcome term={t('example.shareToDate')}>{done}</Outcome>}
        {judged.execution !== null && <Outcome term={t('example.execution')}>{ratio(judged.execution)}</Outcome>}
      </Facts>
      {later && (
        <Cluster as="p" gap={3} rows="none" align="baseline" className="small">
          {t('example.later', {
            year: later.year,
            plan: value(later.plan, series),
            fact: value(later.fact, asPublished(series, later.fact)),
          })}{' '}
          <VerdictBadge judged={later} />
        </Cluster>
      )}
    </Stack>
  );
}

function Outcome({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="strong">{children}</dd>
    </div>
  );
}
