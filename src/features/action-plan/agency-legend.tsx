import type { Programme } from '@/contracts/programme';
import { compareText } from '@/domain/collation';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Fold } from '@/shared/ui/fold';
import styles from './action-plan.module.css';
import type { PlanRow } from './plan-rows';

interface AgencyLegendProps {
  readonly agencies: Programme['agencies'];
  readonly rows: readonly PlanRow[];
  readonly agencyHref: (code: string) => string;
}

/** The full names behind the abbreviations in view, and who took over from the ministry of 2019: once for the page. */
export function AgencyLegend({ agencies, rows, agencyHref }: AgencyLegendProps) {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  const { day } = useFormat();
  const compare = compareText(language);
  const shown = new Set(rows.flatMap(({ activity }) => activity.responsible.map(({ agency }) => agency)));
  return (
    <section className="above-6" aria-labelledby="agencies">
      <h2 id="agencies">{t('legend.title')}</h2>
      <Fold summary={t('legend.show')} className="above-2">
        <Facts kind="terms" className={`above-1 small targets ${styles['names']}`}>
          {agencies
            .filter(({ code }) => shown.has(code))
            .toSorted((a, b) => compare(a.abbreviation[language], b.abbreviation[language]))
            .map(({ code, abbreviation, name, successors }) => (
              <div key={code}>
                <dt>
                  <a href={agencyHref(code)}>{abbreviation[language]}</a>
                </dt>
                <dd>
                  {name[language]}
                  {successors[0] && (
                    <p className="muted">
                      {t('legend.successors', {
                        date: day(successors[0].since),
                        names: successors.map((successor) => successor.name[language]).join(', '),
                      })}
                    </p>
                  )}
                </dd>
              </div>
            ))}
        </Facts>
      </Fold>
    </section>
  );
}
