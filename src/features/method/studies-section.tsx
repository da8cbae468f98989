import { useSuspenseQuery } from '@tanstack/react-query';
import { STUDY_ERROR_POINTS } from '@/domain/study-error';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useMonth } from '@/shared/i18n/use-month';
import { useTranslation } from '@/shared/i18n/use-translation';
import { AwaitedResult } from '@/shared/ui/awaited-result';
import { Boundary } from '@/shared/ui/boundary';
import { Table } from '@/shared/ui/table';
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
      <p>{t('studies.between')}</p>
      <p>{t('studies.error')}</p>
      <Boundary name={t('section.studies')}>
        <WithoutErrors />
      </Boundary>
      <p>{t('studies.timss')}</p>
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
    <Table className={styles['table']}>
      <caption>{t('studies.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('studies.planned')}</th>
          <th scope="col">{t('studies.held')}</th>
          <th scope="col">{t('studies.published')}</th>
        </tr>
      </thead>
      <tbody>
        {measurements.map(({ study, round, planYear, heldYear, published, due }) => (
          <tr key={`${study} ${round}`}>
            <th scope="row" className="strong">
              {study} {planYear}
            </th>
            <td>{planYear === heldYear ? heldYear : <strong translate="no">{heldYear}</strong>}</td>
            <td>
              {published === null ? (
                <AwaitedResult measurement={{ published, due }} dataDate={dataDate} />
              ) : (
                <time dateTime={published}>{month(published)}</time>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
