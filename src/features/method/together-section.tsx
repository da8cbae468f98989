import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { Section } from './section';

const RULES = ['parts', 'distribution', 'median', 'completeness'] as const;

/** From series to indicator, task, goal and programme. */
export function TogetherSection() {
  const { t } = useTranslation(['method-built', 'method']);
  return (
    <Section id="together">
      <div className={columnsClass}>
        {RULES.map((rule) => (
          <p key={rule}>{t(`together.${rule}`)}</p>
        ))}
      </div>
    </Section>
  );
}
