import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { GapRuler } from './gap-ruler';
import styles from './method.module.css';
import { ruleNumbers } from './rule-numbers';
import { Section } from './section';
import { VERDICT_WORDS } from './verdict-words';
import { WordTable } from './word-table';

const FORMULAS = ['way', 'gap', 'met', 'near', 'behind', 'far', 'regressed'] as const;

/** The five words, the scale behind them, and the small print that decides. */
export function VerdictSection() {
  const { t } = useTranslation('method');
  const numbers = ruleNumbers(useLanguage());
  return (
    <Section id="verdict" isOpen>
      <div className={styles['beside']}>
        <Stack gap={3} className="measured">
          <p>{t('verdict.rule')}</p>
          <p>{t('verdict.direction')}</p>
        </Stack>
        <GapRuler />
      </div>
      <WordTable
        caption={t('verdict.caption')}
        columns={[t('verdict.word'), t('verdict.when')]}
        rows={VERDICT_WORDS.map((word) => ({
          key: word,
          word: <VerdictBadge judged={{ verdict: word === 'exceeded' ? 'met' : word, exceeded: word === 'exceeded', outcome: null }} />,
          meaning: t(`verdict.when.${word}`, numbers),
        }))}
      />
      <div className={columnsClass}>
        <h3>{t('way.title')}</h3>
        <p>{t('way.from')}</p>
        <p>{t('way.floor')}</p>
        <h3>{t('tolerance.title')}</h3>
        <p>{t('tolerance.text')}</p>
        <h3>{t('half.title')}</h3>
        <p>{t('half.why')}</p>
        <p>{t('half.waived')}</p>
        <h3>{t('regress.title')}</h3>
        <p>{t('regress.text')}</p>
      </div>
      <details className={`fold ${cardClass('card')}`}>
        <summary>{t('formula.title')}</summary>
        <p>{t('formula.letters')}</p>
        <Stack as="ul" gap={1} above={2} className="tabular">
          {FORMULAS.map((name) => (
            <li key={name}>{t(`formula.${name}`, numbers)}</li>
          ))}
        </Stack>
      </details>
    </Section>
  );
}
