import type { ClosingAnswer } from '@/contracts/closing';
import { FATES } from '@/contracts/indicator-detail';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';

/** What the indicators became in the acts that came after the decree, as far as a source of ours says it. */
export function LaterActs({ lineage }: { lineage: ClosingAnswer['lineage'] }) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const { day, number } = useFormat();
  return (
    <Stack as="section" gap={2} above={5} aria-labelledby="later" data-only="screen">
      <h2 id="later">{t('later.title')}</h2>
      <ul className="bullets">
        {lineage.map(({ act, fates }) => (
          <li key={act.id}>
            {day(act.date)}: {act.title[language]}.{' '}
            {t('later.fates', {
              fates: FATES.map((fate) => ({ fate, count: fates.filter((each) => each.fate === fate).length }))
                .filter(({ count }) => count > 0)
                .map(({ fate, count }) => t(`later.${fate}`, { n: number(count, 0) }))
                .join(', '),
            })}
          </li>
        ))}
      </ul>
      <p className="note measure">{t('later.note')}</p>
    </Stack>
  );
}
