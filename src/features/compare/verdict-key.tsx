import { useTranslation } from 'react-i18next';
import { VERDICTS } from '@/domain/choices';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import styles from './compare.module.css';

/** What the icons of the table mean. */
export function VerdictKey() {
  const { t } = useTranslation();
  return (
    <ul className={styles['key']}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
