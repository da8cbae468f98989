import type { Activity, FundingRow } from '@/contracts/activities';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { addMoney, type PlannedMoney } from '@/domain/planned-money';

export type Agency = Programme['agencies'][number];

/** Measures that a body answers for, and what they were to cost. */
export interface Share {
  readonly measures: readonly Activity[];
  /** How many of them have an amount. */
  readonly withAmount: number;
  readonly money: PlannedMoney;
}

/** What one body answers for. Sole and shared money are never added up: the shared amount stands at every body that shares it. */
export interface AgencyDuties {
  readonly indicators: readonly IndicatorAnswer[];
  /** Measures that name this body alone. */
  readonly sole: Share;
  /** Measures that name others, too. */
  readonly shared: Share;
}

/** Duties of a body by its code; a body that nothing names has empty ones. */
export function toAgencyDuties(code: string, indicators: readonly IndicatorAnswer[], activities: readonly Activity[]): AgencyDuties {
  const own = activities.filter(({ responsible }) => responsible.some(({ agency }) => agency === code));
  return {
    indicators: indicators.filter(({ agencies }) => agencies.includes(code)),
    sole: toShare(own.filter(({ responsible }) => responsible.length === 1)),
    shared: toShare(own.filter(({ responsible }) => responsible.length > 1)),
  };
}

/** A body in the list of all of them. */
export interface AgencyRow {
  readonly agency: Agency;
  readonly duties: AgencyDuties;
  /** Alone and with others. */
  readonly measures: number;
}

/** Every body, the busiest first. */
export function toAgencyRows(
  agencies: readonly Agency[],
  indicators: readonly IndicatorAnswer[],
  activities: readonly Activity[],
): AgencyRow[] {
  return agencies
    .map((agency) => ({ agency, duties: toAgencyDuties(agency.code, indicators, activities) }))
    .map(({ agency, duties }) => ({ agency, duties, measures: duties.sole.measures.length + duties.shared.measures.length }))
    .toSorted((a, b) => b.measures - a.measures || b.duties.indicators.length - a.duties.indicators.length);
}

function toShare(measures: readonly Activity[]): Share {
  const rows = measures.map(fundingRows).filter(({ length }) => length > 0);
  return { measures, withAmount: rows.length, money: addMoney(rows.flat()) };
}

function fundingRows({ funding }: Activity): readonly FundingRow[] {
  return funding.kind === 'amounts' ? funding.rows : [];
}
