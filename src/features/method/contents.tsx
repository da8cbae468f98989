import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import styles from './method.module.css';
import { SECTION_IDS } from './sections';

/** What is on the page, for a jump. */
export function Contents() {
  const { t } = useTranslation('method');
  return (
    <nav className={`small ${cardClass('panel')} ${styles['contents']}`} data-only="screen" aria-labelledby="contents-title">
      <p className={`strong ${hiddenOnPhone}`} id="contents-title">
        {t('contents')}
      </p>
      <details className="open-wide">
        <summary>{t('contents')}</summary>
        <ul className={`bare-links ${styles['contentsList']}`}>
          {SECTION_IDS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`section.${id}`)}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
