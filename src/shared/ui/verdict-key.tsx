import type { Verdict } from '@/domain/choices';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from './layout';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';

/** What the signs and colours of the verdicts mean; nothing where none occurs. */
export function VerdictKey({ verdicts }: { verdicts: readonly Verdict[] }) {
  const { t } = useTranslation();
  if (verdicts.length === 0) return null;
  return (
    <Cluster as="ul" gap={4} rows={1} className="small strong key" aria-label={t('verdict.label')}>
      {verdicts.map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
    </Cluster>
  );
}
