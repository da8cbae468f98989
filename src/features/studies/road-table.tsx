import { useTranslation } from 'react-i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { DemoMark, OriginGroup } from '@/shared/ui/fact-value';
import { FigureLink } from './figure-link';
import type { RoadRow } from './road-rows';
import styles from './tables.module.css';

/** The same figures as on the road, a row for each subject. */
export function RoadTable({ indicator, rows }: { indicator: IndicatorAnswer; rows: readonly RoadRow[] }) {
  const { t } = useTranslation(['studies', 'common']);
  const heads = [t('common:term.baseline'), t('common:term.plan'), t('common:term.fact'), t('road.goal'), t('road.shareToTarget')];
  return (
    <table className={styles['table']}>
      <caption>{t('road.figure')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('road.subject')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles['number']}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.part.code} row={row} indicator={indicator} heads={heads} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { part, road }, indicator, heads }: { row: RoadRow; indicator: IndicatorAnswer; heads: readonly string[] }) {
  const lang = useLanguage();
  const { number, ratio } = useFormat();
  const { start, plan, fact, goal } = road;
  const toCell = (stop: { value: number; year: number } | null) =>
    stop && { value: number(stop.value, part.decimals), year: String(stop.year) };
  const cells = [toCell(start), toCell(plan), toCell(fact), toCell(goal), fact && { value: ratio(fact.share), year: '' }];
  return (
    <OriginGroup as="tr" origin={fact?.judged.basis ?? null}>
      <th scope="row">
        <FigureLink indicator={indicator.id} series={part.code}>
          {part.short?.[lang] ?? part.code}
        </FigureLink>
      </th>
      {cells.map((cell, i) => (
        <td key={heads[i]} className={styles['number']} data-label={heads[i]}>
          <span>
            {cell?.value ?? '–'}
            {i === 2 && fact?.judged.basis === 'demo' && <DemoMark />}
            {cell?.year && <small> {cell.year}</small>}
          </span>
        </td>
      ))}
    </OriginGroup>
  );
}
