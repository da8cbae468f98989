import { useTranslation } from 'react-i18next';
import { isConstantPlan } from '@/domain/judgement';
import type { Lag } from '@/domain/lag';
import type { Series } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { DemoMark } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Origin } from './origin';
import type { SeriesRow } from './series-rows';
import styles from './tables.module.css';
import { useFigures } from './use-figures';

interface PlanFactTableProps {
  readonly series: Series;
  readonly rows: readonly SeriesRow[];
  readonly unit: string;
  readonly title: string;
}

/** The rows of the chart as a table; on a phone each year is a card. */
export function PlanFactTable({ series, rows, unit, title }: PlanFactTableProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const hasLag = !series.flow && !isConstantPlan(series);
  const hasNotes = rows.some(({ note }) => note !== null);
  return (
    <table className={styles['rows']}>
      <caption>
        {title}, {unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">{common('term.year')}</th>
          <th scope="col" className={styles['number']}>
            {common('term.plan')}
          </th>
          <th scope="col" className={styles['number']}>
            {common('term.fact')}
          </th>
          <th scope="col" className={styles['number']}>
            {t('table.difference')}
          </th>
          <th scope="col">{common('verdict.label')}</th>
          {hasLag && (
            <th scope="col" className={styles['number']}>
              {t('table.lag')}
            </th>
          )}
          <th scope="col">{t('table.origin')}</th>
          {hasNotes && <th scope="col">{t('table.note')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.year} {...{ series, row, hasLag, hasNotes }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ series, row, hasLag, hasNotes }: { series: Series; row: SeriesRow; hasLag: boolean; hasNotes: boolean }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const figures = useFigures(series);
  const judged = row.judgement.kind === 'judged' ? row.judgement : null;
  const isBaselineOnly = row.baseline !== null && row.fact === null;
  return (
    <tr>
      <th scope="row">
        {row.year}
        {row.planYear !== null && <small>{t('table.planOf', { year: row.planYear })}</small>}
      </th>
      <td className={styles['number']} data-label={common('term.plan')}>
        {row.plan === null ? <Nothing /> : figures.cell(row.plan)}
      </td>
      <td className={styles['number']} data-label={common('term.fact')}>
        <Fact {...{ series, row }} />
      </td>
      <td className={styles['number']} data-label={t('table.difference')}>
        {judged ? figures.differenceCell(judged.fact - judged.plan) : <Nothing />}
      </td>
      <td data-label={common('verdict.label')}>
        {row.baseline ? (
          <BaselineWord {...{ series, row }} />
        ) : judged ? (
          <VerdictBadge judged={judged} />
        ) : (
          row.state && <StateBadge state={row.state} />
        )}
      </td>
      {hasLag && (
        <td className={styles['number']} data-label={t('table.lag')}>
          {judged?.lag.known ? <LagCell lag={judged.lag} /> : <Nothing />}
        </td>
      )}
      <td className={styles['prose']} data-label={t('table.origin')}>
        {row.provenance ? <Origin provenance={row.provenance} source={row.source} /> : isBaselineOnly ? t('table.decree') : <Nothing />}
      </td>
      {hasNotes && (
        <td className={styles['prose']} data-label={t('table.note')}>
          {row.note?.[language] ?? <Nothing />}
        </td>
      )}
    </tr>
  );
}

function Fact({ series, row }: { series: Series; row: SeriesRow }) {
  const figures = useFigures(series);
  if (row.fact !== null) {
    return (
      <>
        {row.provenance === 'demo' && <DemoMark />} {figures.cell(row.fact)}
      </>
    );
  }
  return row.baseline ? figures.baselineCell(row.baseline.value) : <Nothing />;
}

/** A source may report another value for the baseline year; the verdicts are counted from the decree's. */
function BaselineWord({ series, row }: { series: Series; row: SeriesRow }) {
  const { t } = useTranslation();
  const figures = useFigures(series);
  const word = t(row.baseline?.kind === 'expectation' ? 'term.baselineExpected' : 'term.baseline');
  return row.baseline && row.fact !== null ? `${word}: ${figures.baselineCell(row.baseline.value)}` : word;
}

/** Months with one decimal; ahead of the plan in a word, because a minus would ask for a legend. */
function LagCell({ lag }: { lag: Lag & { known: true } }) {
  const { t } = useTranslation('indicator');
  const { number } = useFormat();
  const months = Math.round(Math.abs(lag.months) * 10) / 10;
  const n = (lag.atLeast ? '≥ ' : '') + number(months, 1);
  return months === 0 ? number(0, 1) : lag.months > 0 ? n : t('table.ahead', { n });
}

/** No number is not zero, and an empty cell could be an accident. */
function Nothing() {
  return <span className={styles['nothing']}>–</span>;
}
