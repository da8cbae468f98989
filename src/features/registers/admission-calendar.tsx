import type { ReactNode } from 'react';
import type { Localized } from '@/contracts/parts';
import type { RegisterOf } from '@/contracts/registers';
import { placeInSeason, type WindowState, windowStateOn, type YearWindow } from '@/domain/admission-day';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useSearchChange } from '@/shared/url/use-search-change';
import { type Season, toBar, toSeason, withoutPeriod } from './admission-line';
import styles from './calendar.module.css';
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
  const season = toSeason(calendar);
  const stateOf = (window: YearWindow, words: 'state' | 'dayState') => {
    const state = on === null ? null : windowStateOn(window, on);
    return { state, stateWord: state && t(`calendar.${words}.${state}`) };
  };
  const bars = calendar.windows.map((window) => ({ ...window, ...toBar(window, season) }));
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title" className={styles['heading']}>
        {t('calendar.title')}
      </h2>
      <p>{toSentence(calendar.yearRule[language])}</p>
      <DayChoice on={on} navigate={navigate} />
      <DayAnswer calendar={calendar} on={on} />
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
      <DownloadMenu
        table={async (context) => (await import('./admission-download')).toAdmissionTable({ register, words: t, monthDay }, context)}
      />
      <ul className="small wide above-3">
        {calendar.afterwards.map((entry) => (
          <li key={entry.id} id={entry.id}>
            <Words entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const share = (part: number) => `${Number((part * 100).toFixed(2))}%`;

interface Entry {
  readonly id: string;
  readonly text: Localized;
  readonly source: Localized;
  readonly note: Localized | null;
}

interface CalendarRowProps {
  readonly entry: Entry;
  readonly days: string;
  /** On the reader's day, and its word; nothing without one. */
  readonly state: WindowState | null;
  readonly stateWord: string | null;
  readonly children: ReactNode;
}

function CalendarRow({ entry, days, state, stateWord, children }: CalendarRowProps) {
  return (
    <tr id={entry.id} data-state={state ?? undefined}>
      <th scope="row">
        <Words entry={entry} />
      </th>
      <td className={`strong ${styles['when']}`}>
        {days} {stateWord && <small>{stateWord}</small>}
      </td>
      <td className={styles['track']}>{children}</td>
    </tr>
  );
}

function Words({ entry: { text, source, note } }: { entry: Entry }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return (
    <>
      {text[language]} <small className="note line">{source[language]}</small>{' '}
      {note && <small className="note line">{t('row.note', { text: note[language] })}</small>}
    </>
  );
}

function Months({ season }: { season: Season }) {
  const { t } = useTranslation('registers');
  return (
    <svg className={styles['months']} width="100%" height="20" aria-hidden="true">
      {season.months.map(({ month, start }) => (
        <text key={month} x={share(start)} dx="3" y="15">
          {t(`month.${month}` as 'month.6')}
        </text>
      ))}
    </svg>
  );
}

/** One stretch of the axis: the months behind, the bar or mark, and the reader's day across it. */
function Track({ season, on, children }: { season: Season; on: string | null; children: ReactNode }) {
  const today = on === null ? null : placeInSeason(on, season);
  return (
    <svg width="100%" height="24" aria-hidden="true">
      {season.months.map(({ month, start }) => (
        <line key={month} x1={share(start)} x2={share(start)} y1="0" y2="24" />
      ))}
      {children}
      {today !== null && <line className={styles['today']} x1={share(today)} x2={share(today)} y1="0" y2="24" />}
    </svg>
  );
}
