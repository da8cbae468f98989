import { apiBase } from '@/shared/api/api-base';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { Section } from './section';

/** How numbers are written, in which languages, and where they can be checked. */
export function NumbersSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="numbers">
      <div className={columnsClass}>
        <p>{t('numbers.decimals')}</p>
        <p>{t('numbers.format')}</p>
        <p>
          {t('numbers.files')} <a href={`${apiBase()}verdicts.csv`}>{t('numbers.verdicts')}</a>.
        </p>
        <p>{t('numbers.languages')}</p>
        <p>{t('numbers.translation')}</p>
      </div>
    </Section>
  );
}
