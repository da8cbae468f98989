import type { IndicatorYear } from './indicator-judgement';
import { plannedToDate } from './money-by-year';
import type { PlannedRow } from './planned-money';
import { type Distribution, distribute, type MedianLag, medianLag } from './roll-up';

/** `lags`: more than half of the known indicators are behind, far or regressed. `unjudged`: none is known. */
export const STANDINGS = ['lags', 'holds', 'unjudged'] as const;
export type Standing = (typeof STANDINGS)[number];

interface FundedTask {
  readonly task: string;
  readonly rows: readonly PlannedRow[];
}

interface JudgedOfTask {
  readonly task: string | null;
  readonly judged: IndicatorYear;
}

/** Planned money of a task beside what became of its result indicators in the year in view. */
export interface MoneyBesideResult {
  readonly task: string;
  /** Million tenge from 2020 to the year in view; `null` = the plan names no amount. */
  readonly toDateMlnKzt: number | null;
  readonly distribution: Distribution;
  readonly lag: MedianLag | null;
  readonly standing: Standing;
}

/**
 * Every task with its planned money to date and its verdicts, those that lag first, within a standing the dearest first, without an amount last.
 *
 * Units:  million tenge, planned and not paid.
 * Absent: a task without an amount keeps `null`, one without a verdict is `unjudged`; no task is left out.
 */
export function besideResult(tasks: readonly FundedTask[], indicators: readonly JudgedOfTask[], year: number): MoneyBesideResult[] {
  return tasks.map((task) => toRow(task, indicators, year)).toSorted(byStandingAndMoney);
}

function toRow({ task, rows }: FundedTask, indicators: readonly JudgedOfTask[], year: number): MoneyBesideResult {
  const members = indicators.filter((indicator) => indicator.task === task).map(({ judged }) => judged);
  const worst = members.flatMap((judged) => judged.worst ?? []);
  const distribution = distribute(members);
  return {
    task,
    toDateMlnKzt: plannedToDate(rows, year),
    distribution,
    lag: medianLag(worst),
    standing: standingOf(distribution),
  };
}

function standingOf({ verdicts, known }: Distribution): Standing {
  if (known === 0) return 'unjudged';
  return verdicts.behind + verdicts.far + verdicts.regressed > known / 2 ? 'lags' : 'holds';
}

function byStandingAndMoney(a: MoneyBesideResult, b: MoneyBesideResult): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || (b.toDateMlnKzt ?? -1) - (a.toDateMlnKzt ?? -1);
}

/** Tasks of one standing and the money planned for them. */
export interface StandingMoney {
  readonly standing: Standing;
  readonly rows: readonly MoneyBesideResult[];
  /** Sum of the amounts that are named; 0 where none is. */
  readonly mlnKzt: number;
  /** Part of the money of all tasks, 1 = all; `null` where no task has an amount. */
  readonly share: number | null;
}

/** The rows by standing; a standing that no task has is left out. */
export function groupByStanding(rows: readonly MoneyBesideResult[]): StandingMoney[] {
  const all = sumOf(rows);
  return STANDINGS.map((standing) => {
    const members = rows.filter((row) => row.standing === standing);
    const mlnKzt = sumOf(members);
    return { standing, rows: members, mlnKzt, share: all === 0 ? null : mlnKzt / all };
  }).filter(({ rows: members }) => members.length > 0);
}

function sumOf(rows: readonly MoneyBesideResult[]): number {
  return rows.reduce((sum, { toDateMlnKzt }) => sum + (toDateMlnKzt ?? 0), 0);
}
