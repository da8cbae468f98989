import type { IndicatorDetail, ProgrammeEvent } from '@/contracts/indicator-detail';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import { Overdue } from '@/shared/ui/awaited-result';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';

/** What happened around the numbers, and for a study its planned and held rounds. */
export function Timeline({ view: { detail, series } }: { view: IndicatorView }) {
  const events = detail.events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const rounds = detail.measurements.filter(({ study }) => study === series.study);
  return (
    <>
      <Stack as="ol" gap={3} below={4} className={styles['timeline']}>
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </Stack>
      {rounds.length > 0 && <Rounds rounds={rounds} dataDate={detail.dataDate} />}
    </>
  );
}

function Event({ event }: { event: ProgrammeEvent }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { day } = useFormat();
  const when = event.precision === 'year' ? t('year.label', { year: event.date.slice(0, 4) }) : day(event.date);
  return (
    <li>
      <time dateTime={event.precision === 'year' ? event.date.slice(0, 4) : event.date}>{when}</time>{' '}
      <span>
        {event.title[language]}
        {event.source && (
          <span className="note">
            {' · '}
            <SourceLink source={event.source} />
          </span>
        )}
        {event.confidence === 'secondary' && <span className="note"> ({common('provenance.secondary')})</span>}
      </span>
    </li>
  );
}

function Rounds({ rounds, dataDate }: { rounds: IndicatorDetail['measurements']; dataDate: string }) {
  const { t } = useTranslation('indicator');
  return (
    <Table
      cards="phone"
      isFit
      isDense
      caption={t('rounds.caption')}
      columns={[
        { key: 'round', label: t('rounds.round'), kind: 'title', show: ({ study, round }) => `${study}-${round}` },
        { key: 'held', label: t('rounds.held'), kind: 'id', show: ({ heldYear }) => heldYear },
        {
          ...{ key: 'published', label: t('rounds.published') },
          show: ({ published, due }) => (
            <>
              {published ? published.slice(0, 4) : t('rounds.notPublished')}
              <Overdue measurement={{ published, due }} dataDate={dataDate} />
            </>
          ),
        },
      ]}
      rows={rounds}
      keyOf={({ round }) => round}
    />
  );
}
