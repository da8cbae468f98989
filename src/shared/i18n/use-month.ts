import { useTranslation } from './use-translation';

/** `2023-12` in words: 2023 жылғы желтоқсан, декабрь 2023 года. */
export function useMonth(): (yearMonth: string) => string {
  const { t } = useTranslation();
  return (yearMonth) => {
    const [year = '', month = ''] = yearMonth.split('-');
    return t('date.monthOfYear', { year, month: t(`month.${Number(month)}` as 'month.1') });
  };
}
