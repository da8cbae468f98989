import { useIndicators } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Stack } from '@/shared/ui/layout';
import { toExample } from './example';
import { LagDrawing } from './lag-drawing';
import styles from './method.module.css';
import { Section } from './section';

const DRAWN = { id: 't1-2', code: 'mathematics', year: 2022 } as const;
const RULES = ['flat', 'cap', 'none'] as const;

/** Months behind plan: what they are, a drawing, and the cases in which they are a bound or absent. */
export function LagSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="lag">
      <p>{t('lag.why')}</p>
      <p>{t('lag.how')}</p>
      <Boundary name={t('section.lag')}>
        <Drawing />
      </Boundary>
      <Stack as="ul" gap={2} className={`measure ${styles['list']}`}>
        {RULES.map((rule) => (
          <li key={rule}>{t(`lag.${rule}`)}</li>
        ))}
      </Stack>
    </Section>
  );
}

function Drawing() {
  const example = toExample(useIndicators(), DRAWN);
  return example && <LagDrawing example={example} />;
}
