import type { RegisterOf } from '@/contracts/registers';
import type { Language } from '@/domain/language';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';
import { Fold } from '@/shared/ui/fold';
import { halvesClass } from '@/shared/ui/side-by-side';
import styles from './registers.module.css';

type Register = RegisterOf<'administrative-data'>;

/** How the data go over, and the one day of the year on which all of them turn. */
export function DayOfYear({ register: { rules, system } }: { register: Register }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { monthDay } = useFormat();
  const day = rules.find(({ yearlyOn }) => yearlyOn !== null)?.yearlyOn;
  return (
    <>
      <p className="above-2 wide">{t('rules.system', { name: system.title[language], abbreviation: system.abbreviation[language] })}</p>
      {day && (
        <Card as="p" kind="callout" isAnswer className="above-3 below-3 measure">
          <strong className="saying">{monthDay(day)}</strong> {t('rules.day')} <a href="#rules">{t('rules.title')}</a>
        </Card>
      )}
    </>
  );
}

/** One point is named in both languages, with a slash between them. */
function pointIn(language: Language, point: string): string {
  return point.replace(/([^\s/]+)\/([^\s/,]+)/u, language === 'kk' ? '$1' : '$2');
}

/** Who owes what to whom, by party, with the point of the order; the day of the year stands out. */
export function ExchangeRules({ register: { rules, parties } }: { register: Register }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { monthDay } = useFormat();
  const sides = [...parties.map(({ code, title }) => ({ code, title: title[language] })), { code: null, title: t('rules.general') }];
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title" className="above-6 below-3">
        {t('rules.title')}
      </h2>
      <Fold summary={t('rules.show', { count: rules.length })}>
        <div id="rules" className={halvesClass}>
          {sides.map(({ code, title }) => (
            <section key={code ?? 'general'}>
              <h3 className="below-2">{title}</h3>
              <ul className={`wide entries ${styles['rules']}`}>
                {rules
                  .filter(({ obligor }) => obligor === code)
                  .map((rule) => (
                    <li key={rule.id} id={rule.id} data-day={rule.yearlyOn !== null || undefined}>
                      {rule.yearlyOn && <strong>{monthDay(rule.yearlyOn)}. </strong>}
                      {rule.text[language]}{' '}
                      <small className="note line">{t('rules.point', { point: pointIn(language, rule.point) })}</small>{' '}
                      {rule.note && <small className="note line">{t('row.note', { text: rule.note[language] })}</small>}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </Fold>
    </section>
  );
}
