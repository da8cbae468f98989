import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Agency } from '@/shared/indicators/indicator-row';
import styles from './table.module.css';

const SHOWN = 3;

/** The first names in the order of the decree; a long list is folded. */
export function AgencyCell({ agencies }: { agencies: readonly Agency[] }) {
  const { t } = useTranslation('catalogue');
  // one more name takes no more room than the fold would
  const cut = agencies.length > SHOWN + 1 ? SHOWN : agencies.length;
  return (
    <span className={styles['stack']}>
      <Names agencies={agencies.slice(0, cut)} />
      {cut < agencies.length && (
        <details data-print="open" className={styles['more']}>
          <summary data-unmarked data-only="screen">
            {t('row.more', { n: agencies.length - cut })}
          </summary>
          <Names agencies={agencies.slice(cut)} />
        </details>
      )}
    </span>
  );
}

function Names({ agencies }: { agencies: readonly Agency[] }) {
  const language = useLanguage();
  return (
    <span>
      {agencies.map(({ code, abbreviation, name }, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <abbr title={name[language]}>{abbreviation[language]}</abbr>
        </span>
      ))}
    </span>
  );
}
