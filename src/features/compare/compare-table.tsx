import { useTranslation } from 'react-i18next';
import { weakestOrigin } from '@/domain/basis';
import type { Measured } from '@/shared/i18n/use-format';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import styles from './compare.module.css';
import type { CompareCell, ComparedRegion, CompareYear } from './compare-view';

interface CompareTableProps {
  readonly caption: string;
  readonly measured: Measured;
  readonly compared: readonly ComparedRegion[];
  readonly years: readonly CompareYear[];
}

/** Year × region: what the chart draws, and how far each region is from the plan and from the nation. The regions come first: on a phone the rest is a swipe away. */
export function CompareTable({ caption, measured, compared, years }: CompareTableProps) {
  const { t } = useTranslation(['compare', 'common']);
  const lang = useLanguage();
  const { value } = useFormat();
  return (
    <ScrollFrame className={styles['frame']} label={t('table.scroll')}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('common:term.year')}</th>
            {compared.map(({ region, short }) => (
              <th key={region.id} scope="col">
                {short[lang]}
              </th>
            ))}
            <th scope="col">{t('table.nation')}</th>
            <th scope="col">{t('table.plan')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, plan, nation, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell) => (
                <OriginGroup as="td" key={cell.id} origin={cell.provenance}>
                  <Fact {...cell} measured={measured} />
                  <Distances cell={cell} nation={nation} measured={measured} />
                </OriginGroup>
              ))}
              <td>
                <Fact {...nation} measured={{ ...measured, decimals: nation.decimals }} />
              </td>
              <td>
                {plan === null ? (
                  <span className={styles['gap']}>{t('table.noPlan')}</span>
                ) : (
                  <span translate="no">{value(plan, measured)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Fact({ fact, provenance, state, measured }: Pick<CompareCell, 'fact' | 'provenance' | 'state'> & { measured: Measured }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  if (fact === null) return <span className={styles['gap']}>{t(`state.${state ?? 'no-data'}`)}</span>;
  return (
    <OfOrigin origin={provenance} className={styles['fact']}>
      <span translate="no">{value(fact, measured)}</span>
    </OfOrigin>
  );
}

interface DistancesProps {
  readonly cell: CompareCell;
  readonly nation: CompareYear['nation'];
  readonly measured: Measured;
}

/** To the plan, as sure as the fact of the cell; to the nation, as sure as the weaker of both facts. */
function Distances({ cell: { toPlan, toNation, provenance }, nation, measured }: DistancesProps) {
  const { t } = useTranslation('compare');
  const { difference } = useFormat();
  /** A distance that is none in the digits that are shown is called equal, not 0 with a direction. */
  const words = (to: 'toPlan' | 'toNation', figure: number) => {
    const distance = difference(figure, measured);
    return distance === difference(0, measured) ? t(`table.${to}Same`) : t(`table.${to}`, { difference: distance });
  };
  return (
    <>
      {' '}
      {toPlan !== null && <small>{words('toPlan', toPlan)}</small>}{' '}
      {toNation !== null && (
        <OfOrigin as="small" origin={provenance === 'demo' || !provenance ? null : weakestOrigin(provenance, nation.provenance)}>
          {words('toNation', toNation)}
        </OfOrigin>
      )}
    </>
  );
}
