import type { RegisterOf } from '@/contracts/registers';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toAdmissionDay } from './admission-line';
import styles from './calendar.module.css';

interface DayAnswerProps {
  readonly calendar: RegisterOf<'tvet-admission'>['calendar'];
  readonly on: string | null;
}

/** What is open on the reader's day, in words. */
export function DayAnswer({ calendar, on }: DayAnswerProps) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { monthDay } = useFormat();
  const day = on === null ? null : toAdmissionDay(calendar, on);
  return (
    <div role="status" className={styles['answer']}>
      {on !== null && day && (
        <>
          <p>
            <strong>
              {t(day.byState.open.length > 0 ? 'calendar.open' : 'calendar.nothingOpen', {
                day: monthDay(on),
                open: day.byState.open.length,
                total: calendar.windows.length,
              })}
            </strong>{' '}
            {day.next && day.next.opens > 0 && t('calendar.nextOpens', { day: monthDay(day.next.day, 'locative') })}
            {day.next && day.next.closes > 0 && t('calendar.nextCloses', { day: monthDay(day.next.day), count: day.next.closes })}
            {!day.next && t('calendar.over')}
          </p>
          {day.today.map(({ id, text }) => (
            <p key={id}>{toSentence(text[language])}</p>
          ))}
        </>
      )}
    </div>
  );
}
