import type { Activity, FundingRow } from '@/contracts/activities';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useSourceNames } from './use-source-names';

/** The money of one measure in million tenge, as the plan prints it; its words where it names no amount. */
export function MeasureMoney({ funding }: { funding: Activity['funding'] }) {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  if (funding.kind === 'not-required') return <span className="note">{t('money.notRequired')}</span>;
  if (funding.kind === 'within-budget') return <span className="note">{funding.text[language]}</span>;
  return (
    <>
      {funding.rows.map((row) => (
        <Amount key={row.sources.join()} row={row} />
      ))}
      <details data-print="open">
        <summary className="small" data-only="screen">
          {t('money.byYear')}
        </summary>
        {funding.rows.map((row) => (
          <Years key={row.sources.join()} row={row} isNamed={funding.rows.length > 1} />
        ))}
      </details>
    </>
  );
}

function Amount({ row }: { row: FundingRow }) {
  const { number } = useFormat();
  const sourceNames = useSourceNames();
  return (
    <p>
      <b translate="no">{number(row.totalMlnKzt, 0)}</b> <span className="note">{sourceNames(row.sources)}</span>
    </p>
  );
}

/** Years for which the plan names an amount; the others are left out, never 0. */
function Years({ row, isNamed }: { row: FundingRow; isNamed: boolean }) {
  const { number } = useFormat();
  const sourceNames = useSourceNames();
  return (
    <>
      {isNamed && <p className="note">{sourceNames(row.sources)}</p>}
      <dl>
        {PROGRAMME_YEARS.map((year) => {
          const amount = row.amountsMlnKzt[year] ?? null;
          return (
            amount !== null && (
              <div key={year}>
                <dt translate="no">{year}</dt>
                <dd translate="no">{number(amount, 0)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
