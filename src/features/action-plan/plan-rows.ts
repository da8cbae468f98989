import type { Activity, FundingRow } from '@/contracts/activities';
import type { Programme } from '@/contracts/programme';
import { listDueYears } from '@/domain/deadline';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import type { SourceOption } from './action-plan-search';

export type Agency = Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'name'>;

/** A measure of the plan with everything that the page shows, filters and searches by. */
export interface PlanRow {
  readonly activity: Activity;
  readonly responsible: readonly { readonly agency: Agency; readonly byAgreement: boolean }[];
  /** Both sources of an amount that is not split. */
  readonly sources: readonly SourceOption[];
  /** Years in which it is due, or for which it has money: in some measures the two disagree. */
  readonly years: readonly ProgrammeYear[];
}

/** The id of the measure's row, which is also its own address on the page. */
export const rowId = (number: number) => `m-${number}`;

/** Lines of money; none where the plan names no amount. */
export function fundingRows({ funding }: Activity): readonly FundingRow[] {
  return funding.kind === 'amounts' ? funding.rows : [];
}

/** The rows in the order of the plan. An agency that the programme does not name keeps its code for a name. */
export function toPlanRows(activities: readonly Activity[], agencies: readonly Agency[]): PlanRow[] {
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  return activities.map((activity) => {
    const responsible = activity.responsible.map(({ agency, byAgreement }) => ({
      agency: byCode.get(agency) ?? toUnknownAgency(agency),
      byAgreement,
    }));
    return {
      activity,
      responsible,
      sources: toSources(activity),
      years: toYears(activity),
    };
  });
}

function toUnknownAgency(code: string): Agency {
  const name = { kk: code, ru: code };
  return { code, abbreviation: name, name };
}

function toSources(activity: Activity): SourceOption[] {
  const { funding } = activity;
  return funding.kind === 'amounts' ? [...new Set(funding.rows.flatMap(({ sources }) => sources))] : [funding.kind];
}

function toYears(activity: Activity): ProgrammeYear[] {
  const dueYears = listDueYears(activity.deadline);
  const rows = fundingRows(activity);
  return PROGRAMME_YEARS.filter(
    (year) => dueYears.includes(year) || rows.some(({ amountsMlnKzt }) => (amountsMlnKzt[year] ?? null) !== null),
  );
}
