import { useIndicators } from '@/shared/api/use-indicators';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
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
      <div className={styles['beside']}>
        <Stack gap={3} className="measured">
          <p>{t('lag.why')}</p>
          <p>{t('lag.how')}</p>
        </Stack>
        <Boundary name={t('section.lag')}>
          <Drawing />
        </Boundary>
      </div>
      <ul className={`${columnsClass} bullets`}>
        {RULES.map((rule) => (
          <li key={rule}>{t(`lag.${rule}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Drawing() {
  const example = toExample(useIndicators(), DRAWN);
  return example && <LagDrawing example={example} />;
}
