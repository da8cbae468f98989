import { useTranslation } from 'react-i18next';
import { VERDICTS } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import styles from './coverage.module.css';

/** The stretches of the bar in words, those that occur. */
export function VerdictKey({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation();
  const unknown = distribution.total - distribution.known;
  return (
    <ul className={styles['counts']} aria-hidden="true">
      {VERDICTS.filter((verdict) => distribution.verdicts[verdict] > 0).map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
      {unknown > 0 && <li>{t('verdict.unknown')}</li>}
    </ul>
  );
}
