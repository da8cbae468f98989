import type { RegionalIndicator } from '@/shared/api/regional-indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { FoldedPart } from './folded-part';
import styles from './region-profile.module.css';

/** What only the nation is measured by: named here, so that nothing seems to be missing. */
export function NationalOnly({ indicators }: { indicators: readonly Pick<RegionalIndicator, 'id' | 'short'>[] }) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  return (
    <FoldedPart id="national-only" title={t('nationalOnly.title')} label={t('nationalOnly.open')}>
      <p className="note wide below-2">{t('nationalOnly.lead', { count: indicators.length })}</p>
      <ul className={styles['columns']}>
        {indicators.map(({ id, short }) => (
          <li key={id}>
            <Link to="/$lang/indicators/$id/" params={{ lang: language, id }}>
              {short[language]}
            </Link>
          </li>
        ))}
      </ul>
    </FoldedPart>
  );
}
