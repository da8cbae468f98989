import type { RegionalIndicator } from '@/shared/api/regional-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { IndicatorLinks } from '@/shared/indicators/indicator-links';
import { listColumnsClass } from '@/shared/ui/side-by-side';
import { FoldedPart } from './folded-part';
import styles from './region-profile.module.css';

/** What only the nation is measured by: named here, so that nothing seems to be missing. */
export function NationalOnly({ indicators }: { indicators: readonly Pick<RegionalIndicator, 'id' | 'short'>[] }) {
  const { t } = useTranslation('region');
  return (
    <FoldedPart id="national-only" title={t('nationalOnly.title')} label={t('nationalOnly.open')}>
      <p className="note wide below-2">{t('nationalOnly.lead', { count: indicators.length })}</p>
      <IndicatorLinks indicators={indicators} className={`${listColumnsClass} ${styles['names']}`} />
    </FoldedPart>
  );
}
