import type { State } from '@/domain/series';
import { useTranslation } from '../i18n/use-translation';
import { type Named, useVerdictWord } from '../i18n/use-verdict-word';
import styles from './badge.module.css';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';

/** Word, icon and colour of a verdict; a promise that ended says what became of it. */
export function VerdictBadge({ judged }: { judged: Named }) {
  const wordOf = useVerdictWord();
  return (
    <span className={`small strong mark ${styles['badge']} ${verdictColours[judged.verdict]}`}>
      <VerdictIcon verdict={judged.verdict} />
      {wordOf(judged)}
    </span>
  );
}

/** Why there is no verdict: grey, with a pattern, never red. */
export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation();
  return <span className={`small strong mark ${styles['badge']} ${styles['state']}`}>{t(`state.${state}`)}</span>;
}
