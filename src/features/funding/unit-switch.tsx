import { useTranslation } from '@/shared/i18n/use-translation';
import { Choice } from '@/shared/ui/choice';
import { MONEY_UNITS, type MoneyUnit } from './funding-search';

/** Billions or millions, in the address. */
export function UnitSwitch({ unit }: { unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const options = MONEY_UNITS.map((value) => ({ value, text: t(`unit.${value}`) }));
  return <Choice isLabelHidden name="unit" label={t('unit.label')} value={unit} options={options} />;
}
