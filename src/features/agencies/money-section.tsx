import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { ListMenu } from '@/shared/list/list-menu';
import { toMoneyColumns, toMoneyShares, toSharedWarning } from './agency-columns';
import type { Agency, AgencyDuties } from './agency-duties';

interface MoneySectionProps {
  readonly agency: Agency | undefined;
  readonly duties: AgencyDuties;
  readonly dataDate: string;
}

/** The planned money of a body's measures: alone and with others kept apart, because a shared amount stands at every body that shares it. */
export function MoneySection({ agency, duties, dataDate }: MoneySectionProps) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const { number } = useFormat();
  const all = toMoneyShares(duties);
  const shares = all.filter(({ share }) => share.withAmount > 0);
  const columns = toMoneyColumns(t, { number });
  return (
    <section aria-labelledby="money" className="above-6">
      <h2 className="below-2" id="money">
        {t('money.title')}
      </h2>
      {shares.length === 0 ? (
        <p>{t('money.none')}</p>
      ) : (
        <>
          {duties.shared.withAmount > 0 && <p className="note measure above-2 below-2">{t('money.warning')}</p>}
          <DataTable
            caption={t('money.caption')}
            className="above-3"
            columns={columns}
            groups={[{ key: 'all', rows: shares }]}
            keyOf={({ kind }) => kind}
            room="roomy"
          />
          {agency && (
            <ListMenu
              name={[t('money.title'), agency.abbreviation[language]]}
              title={`${t('money.title')}: ${agency.name[language]}`}
              {...{ rows: all, columns, dataDate }}
              isOfPlan
              hasMoney
              own={() => [toSharedWarning(t)]}
            />
          )}
        </>
      )}
    </section>
  );
}
