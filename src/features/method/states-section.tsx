import { STATES } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { StateBadge } from '@/shared/ui/verdict-badge';
import { Section } from './section';
import { WordTable } from './word-table';

/** Every reason for which a year has no verdict. */
export function StatesSection() {
  const { t } = useTranslation('method');
  return (
    <Section id="states">
      <p>{t('states.lead')}</p>
      <WordTable
        caption={t('states.caption')}
        columns={[t('states.state'), t('states.meaning')]}
        rows={STATES.map((state) => ({ key: state, word: <StateBadge state={state} />, meaning: t(`state.${state}`) }))}
      />
    </Section>
  );
}
