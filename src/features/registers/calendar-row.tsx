import type { ReactNode } from 'react';
import type { Localized } from '@/contracts/parts';
import type { WindowState } from '@/domain/admission-day';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import styles from './calendar.module.css';

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

/** What is done, when and by which point of the order, and its stretch of the axis. */
export function CalendarRow({ entry, days, state, stateWord, children }: CalendarRowProps) {
  const language = useLanguage();
  return (
    <tr id={entry.id} data-state={state ?? undefined}>
      <th scope="row">
        {entry.text[language]} <Remark note={entry.note} />
      </th>
      <td className={styles['when']}>
        <strong>
          {days} {stateWord && <small>{stateWord}</small>}
        </strong>{' '}
        <small className="note">{entry.source[language]}</small>
      </td>
      <td className={styles['track']}>{children}</td>
    </tr>
  );
}

/** What is done on no day of its own, the point of the order that says so, our remark. */
export function Words({ entry: { text, source, note } }: { entry: Entry }) {
  const language = useLanguage();
  return (
    <>
      {text[language]} <small className="note line">{source[language]}</small> <Remark note={note} />
    </>
  );
}

function Remark({ note }: Pick<Entry, 'note'>) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return (
    note && (
      <Fold summary={t('row.noteShow')} className="note">
        <span className={styles['noteWord']}>{t('row.noteWord')}</span> {note[language]}
      </Fold>
    )
  );
}
