import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useIndicators } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { StatusLine } from '@/shared/ui/status-line';
import { toExample } from './example';
import styles from './example.module.css';
import { ExampleCard } from './example-card';
import { Section } from './section';

/** One case that fails by a wide gap, one that the second condition decides. */
const WANTED = [
  { id: 't1-2', code: 'mathematics', year: 2022 },
  { id: 't2-1', code: 'total', year: 2022 },
] as const;

export function ExamplesSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="examples">
      <p>{t('examples.lead')}</p>
      <Boundary name={t('section.examples')}>
        <Examples />
      </Boundary>
    </Section>
  );
}

function Examples() {
  const { t } = useTranslation('method');
  const indicators = useIndicators();
  const examples = WANTED.flatMap((wanted) => toExample(indicators, wanted) ?? []);
  if (examples.length === 0) return <p>{t('examples.none')}</p>;
  return (
    <>
      <StatusLine isAfterRepeal={examples.some(({ judged }) => judged.year > LAST_YEAR_IN_FORCE)} />
      <ul className={styles['examples']}>
        {examples.map((example) => (
          <ExampleCard key={example.indicator.id} example={example} />
        ))}
      </ul>
    </>
  );
}
