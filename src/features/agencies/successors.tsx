import { useTranslation } from 'react-i18next';
import type { Programme } from '@/contracts/programme';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './agencies.module.css';

/** The decree's ministry and those that took over: whoever reads the page today looks for the new names. */
export function Successors({ agency }: { agency: Programme['agencies'][number] }) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const { day } = useFormat();
  const since = agency.successors[0]?.since;
  if (since === undefined) return null;
  return (
    <div className={styles['successors']}>
      <p>{t('successors.lead', { date: day(since) })}</p>
      <ul>
        {agency.successors.map(({ name }) => (
          <li key={name[language]}>{name[language]}</li>
        ))}
      </ul>
      <p>{t('successors.hint')}</p>
    </div>
  );
}
