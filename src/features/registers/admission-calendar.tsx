import type { RegisterOf } from '@/contracts/registers';
import { placeInSeason, windowStateOn, type YearWindow } from '@/domain/admission-day';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useSearchChange } from '@/shared/url/use-search-change';
import { toBar, toSeason, withoutPeriod } from './admission-line';
import styles from './calendar.module.css';
import { Months, share, Track } from './calendar-axis';
import { CalendarRow, Words } from './calendar-row';
import { DayAnswer } from './day-answer';
import { DayChoice } from './day-choice';
import type { RegisterSearch } from './register-search';

interface AdmissionCalendarProps {
  readonly register: Pick<RegisterOf<'tvet-admission'>, 'calendar' | 'dataDate'>;
  readonly search: RegisterSearch;
}

/** The admission of a year on one axis. The table is the drawing: each bar stands in the row of its words and days. */
export function AdmissionCalendar({ register, search: { on } }: AdmissionCalendarProps) {
  const { calendar } = register;
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { monthDay } = useFormat();
  const navigate = useSearchChange<RegisterSearch>();
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="above-6 below-3">
        {t('calendar.title')}
      </h2>
      <p>{toSentence(calendar.yearRule[language])}</p>
      <DayChoice on={on} navigate={navigate} />
      <DayAnswer calendar={calendar} on={on} />
      <CalendarTable calendar={calendar} on={on} />
      <DownloadMenu
        table={async (context) => (await import('./admission-download')).toAdmissionTable({ register, words: t, monthDay }, context)}
      />
      <ul className={`small ${columnsClass} above-3`}>
        {calendar.afterwards.map((entry) => (
          <li key={entry.id} id={entry.id}>
            <Words entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CalendarTableProps {
  readonly calendar: RegisterOf<'tvet-admission'>['calendar'];
  readonly on: RegisterSearch['on'];
}

function CalendarTable({ calendar, on }: CalendarTableProps) {
  const { t } = useTranslation('registers');
  const { monthDay } = useFormat();
  const season = toSeason(calendar);
  const stateOf = (window: YearWindow, words: 'state' | 'dayState') => {
    const state = on === null ? null : windowStateOn(window, on);
    return { state, stateWord: state && t(`calendar.${words}.${state}`) };
  };
  const bars = calendar.windows.map((window) => ({ ...window, ...toBar(window, season) }));
  return (
    <div className={styles['frame']}>
      <table className={styles['line']}>
        <caption>{t('calendar.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.what')}</th>
            <th scope="col">{t('calendar.when')}</th>
            <th scope="col">
              <VisuallyHidden>{t('calendar.axis')}</VisuallyHidden>
              <Months season={season} />
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((window) => (
            <CalendarRow
              key={window.id}
              entry={{ ...window, text: window.text && { kk: withoutPeriod(window.text.kk), ru: withoutPeriod(window.text.ru) } }}
              days={t('calendar.range', { from: monthDay(window.from), to: monthDay(window.to) })}
              {...stateOf(window, 'state')}
            >
              <Track season={season} on={on}>
                <rect className={styles['bar']} x={share(window.start)} width={share(window.end - window.start)} y="7" height="10" rx="2" />
              </Track>
            </CalendarRow>
          ))}
        </tbody>
        <tbody>
          {calendar.days.map((entry) => (
            <CalendarRow
              key={entry.id}
              entry={entry}
              days={t(`calendar.${entry.kind}`, { day: monthDay(entry.day, entry.kind === 'by' ? 'dative' : undefined) })}
              {...stateOf({ from: entry.day, to: entry.day }, 'dayState')}
            >
              <Track season={season} on={on}>
                <circle className={styles['mark']} cx={share(placeInSeason(entry.day, season) ?? 0)} cy="12" r="5" />
              </Track>
            </CalendarRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}
