import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProgrammeEvent } from '@/contracts/indicator-detail';
import { programmeQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Stack } from '@/shared/ui/layout';
import styles from './method.module.css';
import { Section } from './section';

/** Whether the plan was in force, and what happened around it. */
export function LegalSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="legal">
      <Boundary name={t('section.legal')}>
        <Acts />
      </Boundary>
    </Section>
  );
}

function Acts() {
  const { t } = useTranslation('method-built');
  const { day } = useFormat();
  const { act, repeal, events } = useSuspenseQuery(programmeQuery).data;
  return (
    <>
      <p>
        {t('legal.decree', {
          number: act.number,
          date: day(act.date, 'attributive'),
          repealNumber: repeal.number,
          repealDate: day(repeal.date, 'locative'),
        })}
      </p>
      <p>{t('legal.after')}</p>
      <h3>{t('legal.events')}</h3>
      <Stack as="ul" gap={2} className={styles['events']}>
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </Stack>
    </>
  );
}

function EventLine({ event: { date, precision, title, confidence } }: { event: ProgrammeEvent }) {
  const { t } = useTranslation(['method', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const year = date.slice(0, 4);
  return (
    <li>
      <time className="note" dateTime={precision === 'year' ? year : date}>
        {precision === 'year' ? t('example.year', { year }) : day(date)}
      </time>{' '}
      <span>
        {title[language]}
        {confidence === 'secondary' && <span className="note measure"> ({t('common:provenance.secondary')})</span>}
      </span>
    </li>
  );
}
