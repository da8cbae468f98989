import type { Lag } from '@/domain/lag';
import { isConstantPlan } from '@/domain/plan-line';
import type { Series } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { isBeyondTarget } from './is-beyond-target';
import type { SeriesRow } from './series-rows';
import type { TableReferences } from './table-references';
import { useFigures } from './use-figures';

/** One year a row: plan, fact and their distance as bare numbers, the verdict, the lag where the series can have one, whose number it is. */
export function usePlanFactColumns(series: Series, references: TableReferences): Column<SeriesRow>[] {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const figures = useFigures(series);
  const hasLag = !series.flow && !isConstantPlan(series);
  const lag: Column<SeriesRow> = {
    ...{ key: 'lag', label: t('table.lag'), kind: 'number' },
    show: ({ judgement }) => judgement.kind === 'judged' && judgement.lag.known && <LagMonths lag={judgement.lag} />,
  };
  return [
    {
      ...{ key: 'year', label: common('term.year'), kind: 'title' },
      show: ({ year, planYear }) => (
        <>
          {year}
          {planYear !== null && <small> {t('table.planOf', { year: planYear })}</small>}
        </>
      ),
    },
    { key: 'plan', label: common('term.plan'), kind: 'number', show: ({ plan }) => plan !== null && figures.cell(plan) },
    {
      ...{ key: 'fact', label: common('term.fact'), kind: 'number' },
      show: (row) => (row.fact !== null || row.baseline) && <Fact {...{ series, row }} />,
    },
    {
      ...{ key: 'difference', label: t('table.difference'), kind: 'number' },
      show: ({ judgement }) => judgement.kind === 'judged' && figures.differenceCell(judgement.fact - judgement.plan),
    },
    {
      ...{ key: 'verdict', label: common('verdict.label') },
      show: (row) => {
        if (row.baseline) return <BaselineWord {...{ series, row }} />;
        if (row.judgement.kind === 'judged') return <VerdictBadge judged={row.judgement} />;
        return row.state && <StateBadge state={row.state} />;
      },
    },
    ...(hasLag ? [lag] : []),
    {
      ...{ key: 'origin', label: t('table.origin') },
      show: (row) =>
        (row.provenance || row.note || row.history.length > 0 || isStatedByDecree(row)) && <OriginCell {...{ row, references }} />,
    },
  ];
}

function Fact({ series, row }: { series: Series; row: SeriesRow }) {
  const figures = useFigures(series);
  if (row.fact === null) return row.baseline && figures.baselineCell(row.baseline.value);
  return (
    <OfOrigin origin={row.provenance}>
      <span translate="no">{figures.cell(row.fact)}</span>
    </OfOrigin>
  );
}

/** A baseline that is 0 by definition stands nowhere in the decree. */
function isStatedByDecree({ baseline }: SeriesRow): boolean {
  return baseline !== null && baseline.kind !== 'definition';
}

/** A source may report another value for the baseline year; the verdicts are counted from the decree's. */
function BaselineWord({ series, row }: { series: Series; row: SeriesRow }) {
  const { t } = useTranslation('indicator');
  const figures = useFigures(series);
  if (!row.baseline) return null;
  const word = t(`baseline.${row.baseline.kind}`);
  return row.fact !== null ? `${word}: ${figures.baselineCell(row.baseline.value)}` : word;
}

/** One decimal; ahead of the plan in a word, because a minus would ask for a legend. */
function LagMonths({ lag }: { lag: Lag & { known: true } }) {
  const { t } = useTranslation('indicator');
  const { number } = useFormat();
  if (isBeyondTarget(lag)) return t('table.beyondTarget');
  const months = Math.round(Math.abs(lag.months) * 10) / 10;
  const n = (lag.atLeast ? '≥ ' : '') + number(months, 1);
  return months === 0 || lag.months > 0 ? n : t('table.ahead', { n });
}

function OriginCell({ row, references }: { row: SeriesRow; references: TableReferences }) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const source = references.sourceNumber(row);
  const sourceName = source === null ? null : t('table.source', { n: source });
  const origin = row.provenance ? common(`provenance.${row.provenance}`) : isStatedByDecree(row) ? t('table.decree') : null;
  const notes = references
    .noteNumbers(row)
    .map((n) => t('table.note', { n }))
    .join(', ');
  return (
    <>
      {origin}
      {sourceName && ', '}
      {row.source?.address ? <a href={row.source.address[language]}>{sourceName}</a> : sourceName}
      {origin && notes ? `, ${notes}` : notes}
    </>
  );
}
