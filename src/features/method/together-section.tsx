import { useTranslation } from '@/shared/i18n/use-translation';
import { Section } from './section';

const RULES = ['parts', 'distribution', 'median', 'completeness'] as const;

/** From series to indicator, task, goal and programme. */
export function TogetherSection() {
  const { t } = useTranslation(['method-built', 'method']);
  return (
    <Section id="together">
      {RULES.map((rule) => (
        <p key={rule}>{t(`together.${rule}`)}</p>
      ))}
    </Section>
  );
}
