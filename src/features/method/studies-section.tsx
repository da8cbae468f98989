import { useSuspenseQuery } from '@tanstack/react-query';
import { STUDY_ERROR_POINTS } from '@/domain/study-error';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useMonth } from '@/shared/i18n/use-month';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { AwaitedResult } from '@/shared/ui/awaited-result';
import { Boundary } from '@/shared/ui/boundary';
import { columnsClass } from '@/shared/ui/side-by-side';
import styles from './method.module.css';
import { Section } from './section';

/** Cyclic studies: which round a plan belongs to, what stands between the rounds, and the sampling error. */
export function StudiesSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="studies">
      <p>{t('studies.plan')}</p>
      <Boundary name={t('section.studies')}>
        <Measurements />
      </Boundary>
      <div className={columnsClass}>
        <p>{t('studies.between')}</p>
        <p>{t('studies.error')}</p>
        <Boundary name={t('section.studies')}>
          <WithoutErrors />
        </Boundary>
        <p>{t('studies.timss')}</p>
      </div>
    </Section>
  );
}

/** As long as the data hold no standard error: the rule in its place, and where the errors are published. */
function WithoutErrors() {
  const { t } = useTranslation('method');
  const { value } = useFormat();
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  if (indicators.some(({ series }) => series.some(({ errors }) => errors))) return null;
  return <p>{t('studies.errorNone', { points: value(STUDY_ERROR_POINTS, { unit: 'score', decimals: 0 }) })}</p>;
}

function Measurements() {
  const { t } = useTranslation('method');
  const month = useMonth();
  const { measurements, dataDate } = useSuspenseQuery(programmeQuery).data;
  return (
    <Table
      cards="small"
      className={styles['table']}
      caption={t('studies.caption')}
      columns={[
        {
          ...{ key: 'planned', label: t('studies.planned'), kind: 'title', className: 'strong' },
          show: ({ study, planYear }) => `${study} ${planYear}`,
        },
        {
          ...{ key: 'held', label: t('studies.held') },
          show: ({ planYear, heldYear }) => (planYear === heldYear ? heldYear : <strong translate="no">{heldYear}</strong>),
        },
        {
          ...{ key: 'published', label: t('studies.published') },
          show: ({ published, due }) =>
            published === null ? (
              <AwaitedResult measurement={{ published, due }} dataDate={dataDate} />
            ) : (
              <time dateTime={published}>{month(published)}</time>
            ),
        },
      ]}
      rows={measurements}
      keyOf={({ study, round }) => `${study} ${round}`}
    />
  );
}
