import { type ActivityFile, activities, activityNote } from '@mocks/sources/activities';
import { release } from '@mocks/sources/decree';
import type { Activity, ActivityList, FundingRow } from '@/contracts/activities';
import { PROGRAMME_YEARS } from '@/domain/series';

type RowFile = Extract<ActivityFile['funding'], { kind: 'amounts' }>['rows'][number];

/** Every programme year, also those for which the plan names no amount. */
export function toAmounts(amounts: Readonly<Record<string, number | null>>): FundingRow['amountsMlnKzt'] {
  return Object.fromEntries(PROGRAMME_YEARS.map((year) => [String(year), amounts[String(year)] ?? null]));
}

export function toFundingRow(row: RowFile): FundingRow {
  return {
    sources: row.sources,
    programmeCodes: row.programmeCodes,
    amountsMlnKzt: toAmounts(row.amountsMillionTenge),
    totalMlnKzt: row.totalMillionTenge,
  };
}

function toActivity({ funding, ...activity }: ActivityFile): Activity {
  return {
    ...activity,
    funding: funding.kind === 'amounts' ? { kind: 'amounts', rows: funding.rows.map(toFundingRow) } : funding,
    note: activityNote(activity.number),
  };
}

/** `activities.json` */
export function buildActivityList(): ActivityList {
  return { dataDate: release.dataDate, activities: activities.map(toActivity) };
}
