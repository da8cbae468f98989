import { useTranslation } from '@/shared/i18n/use-translation';
import { Choice } from '@/shared/ui/choice';
import { CARD_ORDERS, type CardOrder } from './coverage-search';

/** The order of the cards as links of this page. */
export function OrderSwitch({ order }: { order: CardOrder }) {
  const { t } = useTranslation('coverage');
  const options = CARD_ORDERS.map((value) => ({ value, text: t(`order.${value}`) }));
  return <Choice name="sort" label={t('order.label')} value={order} options={options} />;
}
