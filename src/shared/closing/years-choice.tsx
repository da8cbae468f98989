import { YEARS_JUDGED, type YearsJudged } from '@/domain/choices';
import { useTranslation } from '../i18n/use-translation';
import { Choice } from '../ui/choice';

/** Closes the promises by all plans, or by those of the years in which the decree was in force. */
export function YearsChoice({ years }: { years: YearsJudged }) {
  const { t } = useTranslation('closing');
  const options = YEARS_JUDGED.map((value) => ({ value, text: t(`years.${value}`) }));
  return <Choice label={t('years.label')} name="years" value={years} options={options} isLabelHidden />;
}
