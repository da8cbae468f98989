import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { RegionChoice } from './compare-choice';

interface WhyTheseProps {
  readonly choice: RegionChoice;
  /** What the address names and no region is called. */
  readonly unknown: readonly string[];
  readonly year: number;
}

/** Why these regions are compared, and which of those that were asked for are not. */
export function WhyThese({ choice, unknown, year }: WhyTheseProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const replaced = choice.replaced.map((region) => nameOfRegion(region, year).short[language]);
  return (
    <>
      <p className="muted">{t(`lead.${choice.reason}`)}</p>
      {unknown.length > 0 && (
        <p className="muted" role="status">
          {t('lead.unknown', { ids: unknown.join(', ') })}
        </p>
      )}
      {replaced.length > 0 && (
        <p className="muted" role="status">
          {t('lead.replaced', { names: replaced.join(', ') })}
        </p>
      )}
    </>
  );
}
