import { useTranslation } from 'react-i18next';

/** A day of the year that comes again, `MM-DD`, in words: 25 маусым, 25 июня. */
export function useMonthDay() {
  const { t } = useTranslation(['registers', 'common']);
  return (monthDay: string) => {
    const [month, day] = monthDay.split('-').map(Number);
    return t('monthDay', { day, month: t(`common:date.month.${month}` as 'common:date.month.1') });
  };
}
