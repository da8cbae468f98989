import { BORDERS, type Borders } from '@/domain/choices';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Choice } from '@/shared/ui/choice';

/** As reported, or the parts weighted back into the regions of 2018. */
export function BordersSwitch({ borders }: { borders: Borders }) {
  const { t } = useTranslation('compare');
  const options = BORDERS.map((value) => ({ value, text: t(`borders.${value}`) }));
  return <Choice name="borders" label={t('borders.label')} value={borders} options={options} />;
}
