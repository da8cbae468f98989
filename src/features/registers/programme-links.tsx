import type { RegisterRow } from '@/contracts/registers';
import type { Language } from '@/domain/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

type Row = Pick<RegisterRow<'minimum-standard'>, 'programme'>;

/** The indicators and measures of the programme that are about the matter of a norm, and how; in words where there are none. */
export function ProgrammeLinks({ programme }: Row) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  if (programme === null) return <span className="muted">{t('programme.none')}</span>;
  const { indicators, measures, reason } = programme;
  return (
    <>
      {indicators.length === 0 && <span className="muted">{t('programme.noIndicator')} </span>}
      {indicators.map(({ indicator, short }) => (
        <span key={indicator} className="line">
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator }} className="target">
            {short[language]}
          </Link>{' '}
        </span>
      ))}
      <small className="muted line targets">
        {t('programme.measures')}{' '}
        {measures.map(({ number, title }, i) => (
          <span key={number}>
            {i > 0 && ', '}
            <Link to="/$lang/action-plan/" params={{ lang: language }} hash={`m-${number}`} title={title[language]}>
              {`№ ${number}`}
            </Link>
          </span>
        ))}{' '}
        – {reason[language]}
      </small>
    </>
  );
}

/** The same in a file: names of indicators, numbers of measures, how they are about it. Absent: an empty cell. */
export function programmeText({ programme }: Row, language: Language): string | null {
  if (programme === null) return null;
  const { indicators, measures, reason } = programme;
  return [...indicators.map(({ short }) => short[language]), ...measures.map(({ number }) => `№ ${number}`), reason[language]].join('; ');
}
