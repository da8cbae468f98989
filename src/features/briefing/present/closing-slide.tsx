import { CLOSINGS } from '@/domain/choices';
import type { ClosingCounts } from '@/domain/indicator-closing';
import { ClosingBadge } from '@/shared/closing/closing-badge';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import type { BriefingSentences } from '../use-briefing-sentences';
import styles from './slide.module.css';

/** What became of the promises: the title says how many are known and kept, large figures what became of all, then the worst case and the rule. */
export function ClosingSlide({ closing, sentences }: { closing: ClosingCounts; sentences: BriefingSentences }) {
  const { t } = useTranslation(['present', 'briefing', 'closing']);
  const language = useLanguage();
  const { number } = useFormat();
  return (
    <>
      <ul className={styles['halves']}>
        {CLOSINGS.filter((outcome) => closing.outcomes[outcome] > 0).map((outcome) => (
          <li key={outcome}>
            <b className={styles['figure']}>{number(closing.outcomes[outcome], 0)}</b> <ClosingBadge closing={outcome} reason={null} />
          </li>
        ))}
        <li>
          <b className={`state ${styles['figure']}`}>{number(closing.total - closing.known, 0)}</b>{' '}
          <span className="state">{t('closing:picture.unknown')}</span>
        </li>
      </ul>
      {sentences.worstClosing !== '' && <p>{sentences.worstClosing}</p>}
      <p>{t('briefing:notes.lead')}</p>
      <p>
        <Link to="/$lang/closing/" params={{ lang: language }}>
          {t('closing.page')}
        </Link>
      </p>
    </>
  );
}
