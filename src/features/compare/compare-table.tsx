import { weakestOrigin } from '@/domain/basis';
import { asBothPublished, asPublished } from '@/domain/decree-decimals';
import { isUnproven } from '@/domain/series';
import { breakableName } from '@/shared/i18n/breakable-name';
import type { Measured } from '@/shared/i18n/use-format';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import styles from './compare.module.css';
import type { CompareCell, ComparedRegion, CompareYear } from './compare-view';

interface CompareTableProps {
  readonly caption: string;
  readonly measured: Measured;
  readonly compared: readonly ComparedRegion[];
  readonly years: readonly CompareYear[];
}

/** Year × region: what the chart draws, and how far each region is from the plan and from the nation. */
export function CompareTable({ caption, measured, compared, years }: CompareTableProps) {
  const { t } = useTranslation(['compare', 'common']);
  const language = useLanguage();
  const { value } = useFormat();
  const columns: Column<CompareYear>[] = [
    { ...{ key: 'year', label: t('common:term.year'), kind: 'title', width: '5rem' }, show: ({ year }) => year },
    ...compared.map(
      ({ region, short }): Column<CompareYear> => ({
        ...{ key: region.id, label: breakableName(short[language]), kind: 'number' },
        show: ({ cells, nation }) => {
          const cell = cells.find(({ id }) => id === region.id);
          return (
            cell && (
              <OriginGroup origin={cell.provenance}>
                <Fact {...cell} measured={measured} />
                <Distances cell={cell} nation={nation} measured={measured} />
              </OriginGroup>
            )
          );
        },
      }),
    ),
    {
      ...{ key: 'nation', label: t('table.nation'), kind: 'number' },
      show: ({ nation }) => <Fact {...nation} measured={measured} />,
    },
    {
      ...{ key: 'plan', label: t('table.plan'), kind: 'number' },
      show: ({ plan }) =>
        plan === null ? <span className="note">{t('table.noPlan')}</span> : <span translate="no">{value(plan, measured)}</span>,
    },
  ];
  return (
    <DataTable
      className={styles['years']}
      caption={caption}
      columns={columns}
      groups={[{ key: 'all', rows: years }]}
      keyOf={({ year }) => year}
    />
  );
}

function Fact({ fact, provenance, state, measured }: Pick<CompareCell, 'fact' | 'provenance' | 'state'> & { measured: Measured }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  if (fact === null) return <span className="note">{t(`state.${state ?? 'no-data'}`)}</span>;
  return (
    <OfOrigin origin={provenance} className="strong">
      <span translate="no">{value(fact, asPublished(measured, fact))}</span>
    </OfOrigin>
  );
}

interface DistancesProps {
  readonly cell: CompareCell;
  readonly nation: CompareYear['nation'];
  readonly measured: Measured;
}

/** To the plan, as sure as the fact of the cell; to the nation, as sure as the weaker of both facts. */
function Distances({ cell: { fact, toPlan, toNation, provenance }, nation, measured }: DistancesProps) {
  const { t } = useTranslation('compare');
  const { difference } = useFormat();
  /** A distance that is none in the digits that are shown is called equal, not 0 with a direction. */
  const words = (to: 'toPlan' | 'toNation', figure: number, digits: Measured) => {
    const distance = difference(figure, digits);
    return distance === difference(0, digits) ? t(`table.${to}Same`) : t(`table.${to}`, { difference: distance });
  };
  return (
    <>
      {' '}
      {toPlan !== null && <small>{words('toPlan', toPlan, asPublished(measured, toPlan))}</small>}{' '}
      {toNation !== null && (
        <OfOrigin as="small" origin={isUnproven(provenance) || !provenance ? null : weakestOrigin(provenance, nation.provenance)}>
          {words('toNation', toNation, asBothPublished(measured, [fact ?? 0, nation.fact ?? 0]))}
        </OfOrigin>
      )}
    </>
  );
}
