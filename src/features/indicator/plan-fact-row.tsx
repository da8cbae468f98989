import type { ReactNode } from 'react';
import type { Lag } from '@/domain/lag';
import type { Series } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { isBeyondTarget } from './is-beyond-target';
import type { SeriesRow } from './series-rows';
import type { TableReferences } from './table-references';
import styles from './tables.module.css';
import { useFigures } from './use-figures';

interface PlanFactRowProps {
  readonly series: Series;
  readonly row: SeriesRow;
  readonly hasLag: boolean;
  readonly references: TableReferences;
}

/** One year of the table. */
export function PlanFactRow({ series, row, hasLag, references }: PlanFactRowProps) {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const figures = useFigures(series);
  const judged = row.judgement.kind === 'judged' ? row.judgement : null;
  return (
    <OriginGroup as="tr" origin={row.provenance}>
      <th scope="row">
        {row.year}
        {row.planYear !== null && <small> {t('table.planOf', { year: row.planYear })}</small>}
      </th>
      <Cell label={common('term.plan')} isNumber>
        {row.plan !== null && <span translate="no">{figures.cell(row.plan)}</span>}
      </Cell>
      <Cell label={common('term.fact')} isNumber>
        {(row.fact !== null || row.baseline) && <Fact {...{ series, row }} />}
      </Cell>
      <Cell label={t('table.difference')} isNumber>
        {judged && <span translate="no">{figures.differenceCell(judged.fact - judged.plan)}</span>}
      </Cell>
      <Cell label={common('verdict.label')}>
        {row.baseline ? (
          <BaselineWord {...{ series, row }} />
        ) : judged ? (
          <VerdictBadge judged={judged} />
        ) : (
          row.state && <StateBadge state={row.state} />
        )}
      </Cell>
      {hasLag && (
        <Cell label={t('table.lag')} isNumber>
          {judged?.lag.known && <LagMonths lag={judged.lag} />}
        </Cell>
      )}
      <Cell label={t('table.origin')}>
        {(row.provenance || row.note || row.history.length > 0 || isStatedByDecree(row)) && <OriginCell {...{ row, references }} />}
      </Cell>
    </OriginGroup>
  );
}

/** No number is not zero, and an empty cell could be an accident: it gets a dash. On a phone's card it is left out. */
function Cell({ label, isNumber = false, children }: { label: string; isNumber?: boolean; children: ReactNode }) {
  const isEmpty = children === null || children === false || children === undefined;
  const names = [isNumber && 'number', isEmpty && `muted ${styles['empty']}`].filter(Boolean).join(' ');
  return (
    <td className={names || undefined} data-label={label}>
      <span>{isEmpty ? '–' : children}</span>
    </td>
  );
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
