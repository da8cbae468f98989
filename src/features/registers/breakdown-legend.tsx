import type { Localized } from '@/contracts/parts';
import type { RegisterOf } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Fold } from '@/shared/ui/fold';
import { Link } from '@/shared/url/address';

/** What the order says of the breakdowns themselves: their values, what it leaves open, and which indicators they could divide. */
export function BreakdownLegend({ breakdowns }: Pick<RegisterOf<'administrative-data'>, 'breakdowns'>) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const explained = breakdowns.filter(({ values, note }) => values.length > 0 || note);
  return (
    <section aria-labelledby="breakdowns-title">
      <h2 id="breakdowns-title" className="above-6 below-3">
        {t('breakdowns.title')}
      </h2>
      <Fold summary={t('breakdowns.show')}>
        <Facts kind="columns" className="small">
          {explained.map(({ code, title, values, note }) => (
            <div key={code}>
              <dt>{title[language]}</dt>
              <dd className="capital">
                {[values.map((value) => value[language]).join(', '), note?.[language]].filter(Boolean).join('. ')}
              </dd>
            </div>
          ))}
        </Facts>
        <p className="wide above-3 below-2">{t('breakdowns.lead')}</p>
        <Facts kind="columns" className="small">
          {listDivisible(breakdowns).map(({ indicator, short, by }) => (
            <div key={indicator}>
              <dt>
                <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator }} hash="sources">
                  {short[language]}
                </Link>
              </dt>
              <dd>{by.map((title) => title[language]).join(', ')}</dd>
            </div>
          ))}
        </Facts>
      </Fold>
    </section>
  );
}

type Breakdowns = RegisterOf<'administrative-data'>['breakdowns'];

/** The indicators that some breakdown could divide, each with all of them. */
function listDivisible(breakdowns: Breakdowns) {
  const found = new Map<string, Breakdowns[number]['indicators'][number] & { readonly by: Localized[] }>();
  for (const { title, indicators } of breakdowns) {
    for (const each of indicators) {
      const before = found.get(each.indicator);
      if (before) before.by.push(title);
      else found.set(each.indicator, { ...each, by: [title] });
    }
  }
  return [...found.values()];
}
