import { VERDICTS } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import styles from './coverage.module.css';

/** The stretches of the bar in words, those that occur. */
export function VerdictKey({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation();
  const unknown = distribution.total - distribution.known;
  return (
    <Cluster as="ul" gap={4} rows={1} className={`small strong key ${styles['counts']}`} aria-hidden="true">
      {VERDICTS.filter((verdict) => distribution.verdicts[verdict] > 0).map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
      {unknown > 0 && <li>{t('verdict.unknown')}</li>}
    </Cluster>
  );
}
