import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Register } from '@/contracts/registers';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './registers.module.css';

export type Act = NonNullable<Register['act']>;

/** Kind, number and date of an act as far as the text gives them: order, No. 120, 29 January 2016. */
export function useActName() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { day } = useFormat();
  return ({ kind, number, date }: Pick<Act, 'kind' | 'number' | 'date'>) =>
    t(`act.name.${number ? 'numbered' : 'plain'}${date ? '-dated' : ''}` as 'act.name.numbered-dated', {
      kind: kind[language],
      number,
      date: date && day(date, 'attributive'),
    });
}

/** The act that holds a register, by its name and title, with its own entry one click away. */
export function ActLine({ act }: { act: Act }) {
  const { t } = useTranslation('registers');
  const lang = useLanguage();
  const name = useActName();
  return (
    <p className={styles['act']}>
      {t('act.source')}{' '}
      <Link to="/$lang/registers/$name/" params={{ lang, name: 'legal-acts' }} hash={act.id}>
        {name(act)}
      </Link>
      {' – '}
      {act.title[lang]}
    </p>
  );
}
