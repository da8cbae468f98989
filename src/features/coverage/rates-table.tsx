import { useTranslation } from 'react-i18next';
import { decimalsIn } from '@/domain/decree-decimals';
import { type Point, SERIES_YEARS } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { OfOrigin } from '@/shared/ui/fact-value';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import type { CoverageCard } from './coverage-cards';
import styles from './rates-table.module.css';
import { useRateTexts } from './use-rate-texts';

interface RatesTableProps {
  readonly cards: readonly CoverageCard[];
  /** Of the region; `null` = the nation. */
  readonly name: string | null;
}

/** The numbers of all drawings: a plan and a fact row for each rate. In the file even while it is folded. */
export function RatesTable({ cards, name }: RatesTableProps) {
  const { t } = useTranslation('coverage');
  const caption = name === null ? t('table.caption') : t('table.captionRegion', { name });
  return (
    <details className={styles['twin']}>
      <summary>{t('table.label')}</summary>
      <ScrollFrame className={styles['scroll']} label={t('table.label')}>
        <table className={styles['table']}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.rate')}</th>
              <th scope="col">{t('table.row')}</th>
              {SERIES_YEARS.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {cards.map((card) => (
            <RateRows key={card.key} card={card} />
          ))}
        </table>
      </ScrollFrame>
    </details>
  );
}

function RateRows({ card }: { card: CoverageCard }) {
  const { t } = useTranslation(['coverage', 'common']);
  const { nameOf } = useRateTexts();
  const { number } = useFormat();
  const { part, points, nation, isOwn } = card;
  const plans = SERIES_YEARS.map((year) => ({ year, plan: part.points.find((point) => point.year === year)?.plan ?? null }));
  const lines = [...(isOwn ? [{ kind: 'fact' as const, points }] : []), ...(nation ? [{ kind: 'nation' as const, points: nation }] : [])];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={lines.length + 1}>
          {nameOf(card)}
        </th>
        <th scope="row">{t('common:term.plan')}</th>
        {plans.map(({ year, plan }) => (
          <td key={year} translate="no">
            {plan === null ? '–' : number(plan, part.decimals)}
          </td>
        ))}
      </tr>
      {lines.map((line) => (
        <tr key={line.kind}>
          <th scope="row">{t(line.kind === 'fact' ? 'common:term.fact' : 'table.nation')}</th>
          {SERIES_YEARS.map((year) => (
            <FactCell
              key={year}
              point={line.points.find((point) => point.year === year)}
              decimals={line.kind === 'nation' || nation === null ? decimalsIn(part, year) : part.decimals}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A gap says why it is one; a year without a plan is a dash. */
function FactCell({ point, decimals }: { point: Point | undefined; decimals: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!point || (point.fact === null && (point.state === null || point.state === 'not-planned'))) return <td>–</td>;
  if (point.fact === null) return <td className={styles['gap']}>{point.state && t(`state.${point.state}`)}</td>;
  return (
    <td>
      <OfOrigin origin={point.provenance}>
        <span translate="no">{number(point.fact, decimals)}</span>
      </OfOrigin>
    </td>
  );
}
