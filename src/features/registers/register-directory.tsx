import { useSuspenseQuery } from '@tanstack/react-query';
import { registerListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass, cardGrid } from '@/shared/ui/card';
import { Link } from '@/shared/url/address';
import { useActName } from './act-line';
import styles from './registers.module.css';

/** All registers: what each is for, how long it is, and which act holds it. */
export function RegisterDirectory() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const name = useActName();
  const { number } = useFormat();
  const { registers } = useSuspenseQuery(registerListQuery).data;
  const total = registers.reduce((sum, { rows }) => sum + rows, 0);
  const [longest] = registers.toSorted((a, b) => b.rows - a.rows);
  return (
    <>
      <h2 className="finding measure">
        {t('finding', {
          n: number(registers.length, 0),
          rows: number(total, 0),
          count: total,
          name: longest?.title[language],
          longest: number(longest?.rows ?? 0, 0),
        })}
      </h2>
      <p className="measure above-2">{t('description')}</p>
      <ul className={`above-5 below-5 ${cardGrid} ${styles['directory']}`}>
        {registers.map((register) => (
          <li key={register.name} className={cardClass('card')}>
            <h2 className="minor">
              <Link to="/$lang/registers/$name/" params={{ lang: language, name: register.name }}>
                {register.title[language]}
              </Link>
            </h2>
            <p>{t(`about.${register.name}`)}</p>
            <p className="note wide above-2">
              <strong className="ink">{t(`rows.${register.name}`, { count: register.rows })}</strong>
              {register.act && <span className="line capital"> {name(register.act)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
