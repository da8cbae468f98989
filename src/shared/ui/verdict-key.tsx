import type { ReactNode } from 'react';
import type { Verdict } from '@/domain/choices';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from './layout';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';

interface VerdictKeyProps {
  readonly verdicts: readonly Verdict[];
  /** Further signs that occur, as `li`. */
  readonly children?: ReactNode;
  /** What it says is heard elsewhere. */
  readonly isSilent?: boolean;
}

/** What the signs and colours of the verdicts mean; nothing where none occurs. */
export function VerdictKey({ verdicts, children, isSilent = false }: VerdictKeyProps) {
  const { t } = useTranslation();
  if (verdicts.length === 0 && !children) return null;
  return (
    <Cluster
      as="ul"
      gap={4}
      rows={1}
      className="small strong key"
      {...(isSilent ? { 'aria-hidden': 'true' } : { 'aria-label': t('verdict.label') })}
    >
      {verdicts.map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
      {children}
    </Cluster>
  );
}
