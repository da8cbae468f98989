import { dayOfYear } from '@/domain/day-of-year';
import { useTranslation } from '@/shared/i18n/use-translation';
import { clusterClass } from '@/shared/ui/layout';
import { Select } from '@/shared/ui/select';
import type { SearchChange } from '@/shared/url/use-search-change';
import type { RegisterSearch } from './register-search';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const two = (part: number) => String(part).padStart(2, '0');

/** A day of any year. Only the reader sets it; the button reads the reader's clock when it is pressed, never before. */
export function DayChoice({ on, navigate }: { on: string | null; navigate: SearchChange<RegisterSearch> }) {
  const { t } = useTranslation('registers');
  const [month = 0, day = 0] = (on ?? '').split('-').map(Number);

  function choose(nextMonth: number, nextDay: number) {
    // 31 June: the last day that the month has
    const days = [nextDay, 30, 29].map((candidate) => `${two(nextMonth)}-${two(candidate)}`);
    void navigate({ on: days.find((candidate) => dayOfYear(candidate) !== null) ?? null });
  }

  function chooseToday() {
    const today = new Date();
    choose(today.getMonth() + 1, today.getDate());
  }

  return (
    <fieldset className={clusterClass({ gap: 3, align: 'end', above: 3 })} data-only="script">
      <legend>{t('calendar.choose')}</legend>
      <Select
        label={t('calendar.day')}
        value={day ? String(day) : null}
        none="–"
        canBeNone={false}
        options={DAYS.map((option) => ({ value: String(option), name: String(option) }))}
        onChoose={(chosen) => choose(month || 6, Number(chosen))}
      />
      <Select
        label={t('calendar.month')}
        value={month ? String(month) : null}
        none="–"
        canBeNone={false}
        options={MONTHS.map((option) => ({ value: String(option), name: t(`month.${option}` as 'month.1') }))}
        onChoose={(chosen) => choose(Number(chosen), day || 1)}
      />
      <button type="button" className="button small" onClick={chooseToday}>
        {t('calendar.today')}
      </button>
      {on !== null && (
        <button type="button" className="button small" onClick={() => void navigate({ on: null })}>
          {t('calendar.clear')}
        </button>
      )}
    </fieldset>
  );
}
