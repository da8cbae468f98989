import type { Closing, UnknownReason, Verdict } from '@/domain/choices';
import { useTranslation } from '../i18n/use-translation';
import badge from '../ui/badge.module.css';
import verdictColours from '../ui/verdict-colours.module.css';
import { VerdictIcon } from '../ui/verdict-icon';

/** The sign and colour that an outcome shares with the verdict that it comes from. */
export const VERDICT_OF: Readonly<Record<Closing, Verdict>> = {
  kept: 'met',
  'kept-late': 'met',
  nearly: 'near',
  missed: 'far',
  'missed-worse': 'regressed',
};

/** Word, sign and colour of what became of a promise; that it cannot be known is grey, never red. */
export function ClosingBadge({ closing, reason }: { closing: Closing | null; reason: UnknownReason | null }) {
  const { t } = useTranslation('closing');
  if (closing === null) {
    return <span className={`small strong mark ${badge['badge']} ${badge['state']}`}>{t(`reason.${reason ?? 'never-measured'}`)}</span>;
  }
  const verdict = VERDICT_OF[closing];
  return (
    <span className={`small strong mark ${badge['badge']} ${verdictColours[verdict]}`}>
      <VerdictIcon verdict={verdict} />
      {t(`outcome.${closing}`)}
    </span>
  );
}
