import { useSuspenseQuery } from '@tanstack/react-query';
import { PROVENANCES, type Provenance } from '@/domain/series';
import { indicatorListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { numberColumn } from '@/shared/list/number-column';
import { Table } from '@/shared/list/table';
import { Boundary } from '@/shared/ui/boundary';
import { DemoMark } from '@/shared/ui/fact-value';
import { columnsClass } from '@/shared/ui/side-by-side';
import { countFacts } from './fact-counts';
import styles from './method.module.css';
import { Section } from './section';

const DEMO = ['how', 'not', 'marks', 'replace'] as const;

/** Whose numbers these are, and what a demo value is. */
export function OriginSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="origin">
      <p>{t('origin.three')}</p>
      <Boundary name={t('section.origin')}>
        <OriginTable />
      </Boundary>
      <div className={columnsClass}>
        <h3>{t('demo.title')}</h3>
        {DEMO.map((name) => (
          <p key={name}>{t(`demo.${name}`)}</p>
        ))}
        <h3>{t('definition.title')}</h3>
        <p>{t('definition.text')}</p>
      </div>
    </Section>
  );
}

/** Counts every national fact, also when the reader has hidden the demo values: the page tells how many there are. */
function OriginTable() {
  const { t } = useTranslation(['method', 'common']);
  const { number } = useFormat();
  const counts = countFacts(useSuspenseQuery(indicatorListQuery).data.indicators);
  return (
    <Table
      cards="small"
      className={styles['table']}
      caption={t('origin.caption')}
      columns={[
        {
          ...{ key: 'kind', label: t('origin.kind'), kind: 'title', className: 'strong' },
          show: (provenance) => (
            <>
              {t(`common:provenance.${provenance}`)}
              {provenance === 'demo' && <DemoMark />}
            </>
          ),
        },
        { key: 'meaning', label: t('origin.meaning'), isPlain: true, show: (provenance) => t(`provenance.${provenance}`) },
        numberColumn({ key: 'count', label: t('origin.count') }, (provenance: Provenance) => counts[provenance], number),
      ]}
      rows={PROVENANCES}
      keyOf={(provenance) => provenance}
    />
  );
}
