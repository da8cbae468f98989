import { useIndicators } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { IndicatorLinks } from '@/shared/indicators/indicator-links';

/** The indicators that regions publish by another definition: the figures are on each region's page, never in a verdict. */
export function RelatedMeasures({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('regions');
  const related = useIndicators().filter(({ id }) => ids.includes(id));
  if (related.length === 0) return null;
  return (
    <aside className="above-5 note targets" data-only="screen" aria-label={t('related.title')}>
      <p>{t('related.text')}</p>
      <IndicatorLinks indicators={related} className="bullets" />
    </aside>
  );
}
