import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

/** Ids in the register of legal acts: the decree holds the plan, two orders hold the lists of data sets. */
const ACTS = { plan: 'decree-988-2019', openData: 'order-120-2016', administrativeData: 'joint-order-214-34-2018' } as const;

/** The acts behind the indicator: the one that set its plan, and those that oblige somebody to publish what could feed it. */
export function LegalActs({ feeds }: Pick<IndicatorDetail, 'feeds'>) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const acts = (['plan', 'openData', 'administrativeData'] as const).filter((act) => act === 'plan' || (feeds?.[act].length ?? 0) > 0);
  return (
    <>
      <h3>{t('legal.title')}</h3>
      <ul className="stack rows-1">
        {acts.map((act) => (
          <li key={act}>
            <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'legal-acts' }} hash={ACTS[act]}>
              {t(`legal.${act}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
