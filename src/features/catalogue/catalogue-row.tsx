import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toSeries } from '@/domain/indicator-judgement';
import { FactsSparkline } from '@/shared/charts/facts-sparkline';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import spoken from '@/shared/ui/spoken.module.css';
import { Link } from '@/shared/url/address';
import { AgencyCell } from './agency-cell';
import type { CatalogueRow } from './catalogue-rows';
import type { SortColumn } from './catalogue-search';
import { FactCell } from './fact-cell';
import { LagCell } from './lag-cell';
import styles from './table.module.css';
import { VerdictCell } from './verdict-cell';

interface CatalogueTableRowProps {
  readonly row: CatalogueRow;
  readonly year: number;
  readonly taskNames: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<SortColumn, string>>;
}

/** One indicator. Rows keep their identity while the reader filters and sorts, so only the changed ones are drawn again. */
export const CatalogueTableRow = memo(function CatalogueTableRow({ row, year, taskNames, labels }: CatalogueTableRowProps) {
  const { t } = useTranslation(['catalogue', 'common']);
  const lang = useLanguage();
  const { value } = useFormat();
  const { indicator, part, plan, earlierFact } = row;
  const said = row.origin === 'demo' ? 'demo' : (earlierFact?.provenance ?? null);
  const measured = { unit: indicator.unit, decimals: part.decimals };
  const drawing = useMemo(() => toPlanFactDrawing(toSeries(indicator, part), []), [indicator, part]);
  const partName = indicator.series.length > 1 ? (part.short ?? part.title) : null;
  const fullTitle = t('row.fullTitle', { title: indicator.title[lang] });
  const goal = t('common:term.goal', { n: indicator.goal });
  return (
    <OriginGroup as="tr" origin={row.judged?.basis ?? row.provenance}>
      <td className={styles['id']}>{indicator.id}</td>
      <th scope="row" className={styles['title']}>
        <Link to="/$lang/indicators/$id/" params={{ lang, id: indicator.id }} search={{ series: partName === null ? null : part.code }}>
          {indicator.short[lang]}
        </Link>
        <details className={styles['full']}>
          <summary aria-label={fullTitle} title={indicator.title[lang]}>
            <span aria-hidden="true">…</span>
          </summary>
          {indicator.title[lang]}
        </details>
      </th>
      <td className={styles['task']} data-label={labels.task}>
        <span>{indicator.task === null ? goal : taskNames.get(indicator.task)}</span>
      </td>
      <td className={styles['number']} data-label={labels.fact}>
        <FactCell row={row} year={year} partName={partName?.[lang] ?? null} />
      </td>
      <td className={styles['number']} data-label={labels.plan}>
        {plan === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className={spoken['only']}>{t('row.noPlan')}</span>
          </>
        ) : (
          <span className={styles['nowrap']}>
            {row.judged ? <PlanValue judged={row.judged} measured={measured} /> : value(plan, measured)}
          </span>
        )}
      </td>
      <td className={styles['trend']}>
        <FactsSparkline drawing={drawing} said={said} />
      </td>
      <td className={styles['verdict']} data-label={labels.verdict}>
        <VerdictCell row={row} />
      </td>
      <td className={styles['number']} data-label={labels.lag}>
        <LagCell judged={row.judged} />
      </td>
      <td className={styles['origin']} data-label={labels.origin}>
        {t(row.isMixed ? 'origin.mixed' : `origin.${row.origin}`)}
      </td>
      <td className={styles['agency']} data-label={labels.agency}>
        <AgencyCell agencies={row.agencies} />
      </td>
    </OriginGroup>
  );
});
