import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { indicatorNamesQuery } from './indicator-names';

/** Who answers for the indicator: the names of the decree, and who took over. */
export function Responsible({ detail: { indicator, responsible } }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { day } = useFormat();
  const { agencies } = useSuspenseQuery(indicatorNamesQuery(indicator.id)).data;
  return (
    <ul className="stack rows-1">
      {responsible.map(({ agency: code, byAgreement }) => {
        const agency = agencies.find((candidate) => candidate.code === code);
        const since = agency?.successors[0]?.since;
        return (
          <li key={code}>
            {agency ? (
              <Link to="/$lang/agencies/$code/" params={{ lang: language, code }}>
                {agency.name[language]}
              </Link>
            ) : (
              code
            )}
            {byAgreement && ` (${t('agency.byAgreement')})`}
            {since && (
              <span className="note">
                {' '}
                {t('agency.successors', {
                  date: day(since),
                  names: agency.successors.map(({ name }) => name[language]).join(', '),
                })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
