import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Briefing, VerdictChange } from '@/domain/briefing';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import styles from './slide.module.css';

/** Of each kind: what can be read from the last row of a meeting room. */
const SHOWN = 3;

export const listShownChanges = ({ better, worse }: Briefing<IndicatorAnswer>): readonly VerdictChange<IndicatorAnswer>[] => [
  ...better.slice(0, SHOWN),
  ...worse.slice(0, SHOWN),
];

/** Whose verdict became better and whose worse since the year before, and what it is now. */
export function ChangesSlide({ briefing: { better, worse } }: { briefing: Briefing<IndicatorAnswer> }) {
  const { t } = useTranslation('present');
  return (
    <div className={styles['halves']}>
      <Changes title={t('changes.betterTitle')} changes={better} />
      <Changes title={t('changes.worseTitle')} changes={worse} />
    </div>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly VerdictChange<IndicatorAnswer>[] }) {
  const { t } = useTranslation('present');
  const language = useLanguage();
  const rest = changes.length - SHOWN;
  if (changes.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles['changes']}>
        {changes.slice(0, SHOWN).map(({ line, basis }) => (
          <li key={line.indicator.id}>
            {line.indicator.short[language]}
            {line.judged && (
              <OfOrigin origin={basis}>
                {' '}
                <VerdictBadge judged={line.judged} />
              </OfOrigin>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('changes.more', { n: rest })}</p>}
    </div>
  );
}
