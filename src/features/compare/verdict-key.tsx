import { VERDICTS } from '@/domain/choices';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';

/** What the icons of the table mean. */
export function VerdictKey() {
  const { t } = useTranslation();
  return (
    <Cluster as="ul" gap={4} rows={1} className="small key">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className={verdictColours[verdict]}>
          <VerdictIcon verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
    </Cluster>
  );
}
