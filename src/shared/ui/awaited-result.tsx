import { isOverdue, type Measurement } from '@/domain/study-calendar';
import { useMonth } from '../i18n/use-month';
import { useTranslation } from '../i18n/use-translation';
import { StateBadge } from './verdict-badge';

interface AwaitedResultProps {
  readonly measurement: Pick<Measurement, 'published' | 'due'>;
  readonly dataDate: string;
}

/** A round without a result: that it is awaited, and since when it is overdue. */
export function AwaitedResult({ measurement, dataDate }: AwaitedResultProps) {
  return (
    <>
      <StateBadge state="awaiting" />
      <Overdue {...{ measurement, dataDate }} />
    </>
  );
}

/** When the result was to come out, where that month is over; nothing otherwise. */
export function Overdue({ measurement, dataDate }: AwaitedResultProps) {
  const { t } = useTranslation();
  const month = useMonth();
  const { due } = measurement;
  if (due === null || !isOverdue(measurement, dataDate)) return null;
  return <small> {t('study.overdue', { month: month(due) })}</small>;
}
