import type { Activity, FundingRow } from '@/contracts/activities';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { addMoney, type PlannedMoney } from '@/domain/planned-money';

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

function toShare(measures: readonly Activity[]): Share {
  const rows = measures.map(fundingRows).filter(({ length }) => length > 0);
  return { measures, withAmount: rows.length, money: addMoney(rows.flat()) };
}

function fundingRows({ funding }: Activity): readonly FundingRow[] {
  return funding.kind === 'amounts' ? funding.rows : [];
}
