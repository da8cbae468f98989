import type { ClosingAnswer } from '@/contracts/closing';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';
import { Fold } from '@/shared/ui/fold';
import styles from './closing.module.css';

/** How the programme before this one scored itself, in the decree's own words, and what that score counted. */
export function PreviousProgramme({ previous }: { previous: ClosingAnswer['previous'] }) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  return (
    <Card as="section" aria-labelledby="previous" className={`above-5 ${styles['previous']}`}>
      <h2 id="previous">{t('previous.title')}</h2>
      <Fold summary={t('previous.show')}>
        {previous.statements.map(({ id, text, note, lines: [from, to] }) => (
          <blockquote key={id} className="above-2 measure">
            <p>{text[language]}</p>
            {note && <p className="note">{t('previous.note', { text: note[language] })}</p>}
            <p className="note">{t('previous.lines', { from, to })}</p>
          </blockquote>
        ))}
        <p className="above-3 measure">{t('previous.counted')}</p>
      </Fold>
    </Card>
  );
}
