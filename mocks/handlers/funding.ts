import { activities } from '@mocks/sources/activities';
import { fundingTotalOf } from '@mocks/sources/annexes';
import { programmeFile, release } from '@mocks/sources/decree';
import type { FundingRow } from '@/contracts/activities';
import { FUNDING_SOURCES, type Funding, type FundingSource } from '@/contracts/funding';
import type { MeasureSource } from '@/domain/measure-source';
import { PROGRAMME_YEARS } from '@/domain/series';
import { toAmounts, toFundingRow } from './activities';

/** The passport names the bank where the action plan says "other sources". */
const PASSPORT_NAME: Record<FundingSource, string> = { republican: 'republican', local: 'local', other: 'world-bank', private: 'private' };

/** `funding.json` */
export function buildFunding(): Funding {
  const { amountsMlnKzt, totalMlnKzt } = totalsOf('total');
  return {
    dataDate: release.dataDate,
    sources: FUNDING_SOURCES.map((code) => ({ code, ...totalsOf(code) })),
    total: { amountsMlnKzt, totalMlnKzt },
    passportBlnKzt: toPassport(),
    tasks: programmeFile.tasks.map(({ id }) => toTask(id)),
  };
}

function totalsOf(source: string) {
  const { title, amounts, total } = fundingTotalOf(source);
  return { title, amountsMlnKzt: toAmounts(amounts), totalMlnKzt: total };
}

function toPassport(): Funding['passportBlnKzt'] {
  const { total, bySource, byYear } = programmeFile.passportFundingBillionTenge;
  return {
    total,
    bySource: FUNDING_SOURCES.map((code) => {
      const amount = bySource[PASSPORT_NAME[code]];
      if (amount === undefined) throw new RangeError(`the passport must name ${code}`);
      return { code, amount };
    }),
    byYear,
  };
}

function toTask(task: string): Funding['tasks'][number] {
  const measures = activities.filter((activity) => activity.task === task);
  const funded = measures.flatMap(({ funding }) => (funding.kind === 'amounts' ? [funding.rows.map(toFundingRow)] : []));
  const withinBudget = measures.filter(({ funding }) => funding.kind === 'within-budget');
  return {
    task,
    measures: measures.length,
    measuresWithAmounts: funded.length,
    measuresWithinBudget: withinBudget.length,
    rows: addBySources(funded.flat()),
  };
}

/** A sum of the printed figures; `null` where no row names an amount. */
function addBySources(rows: readonly FundingRow[]): Funding['tasks'][number]['rows'] {
  const groups = new Map<string, FundingRow[]>();
  for (const row of rows) {
    const key = row.sources.toSorted().join('+');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, group]) => ({
    sources: key.split('+') as MeasureSource[],
    amountsMlnKzt: Object.fromEntries(PROGRAMME_YEARS.map((year) => [year, addFigures(group, String(year))])),
    totalMlnKzt: group.reduce((sum, row) => sum + row.totalMlnKzt, 0),
  }));
}

function addFigures(rows: readonly FundingRow[], year: string): number | null {
  const figures = rows.flatMap((row) => row.amountsMlnKzt[year] ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}
