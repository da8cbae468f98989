import { VERDICTS } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from './layout';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';

/** The bar of a distribution in words: each verdict that occurs with its number, those without a verdict last. */
export function DistributionKey({ distribution: { verdicts, known, total } }: { distribution: Distribution }) {
  const { t } = useTranslation();
  return (
    <Cluster as="ul" gap={4} rows="none" className="note key">
      {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`counted.${verdict}`)} <b>{verdicts[verdict]}</b>
        </li>
      ))}
      {known < total && (
        <li>
          {t('counted.unknown')} <b>{total - known}</b>
        </li>
      )}
    </Cluster>
  );
}
