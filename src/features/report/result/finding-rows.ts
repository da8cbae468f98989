import { CHECKS, type Finding } from '@/domain/checks/check-list';
import type { Severity } from '@/domain/choices';

/** A finding as a row: numbered, because two of them can say the same. */
export interface FindingRow extends Finding {
  readonly number: number;
  readonly severity: Severity;
}

/** Errors first, each kind in the order of the files. */
export function toFindingRows(findings: readonly Finding[]): FindingRow[] {
  const rows = findings.map((finding, i) => ({ ...finding, number: i + 1, severity: CHECKS[finding.code] }));
  return [...rows.filter(({ severity }) => severity === 'error'), ...rows.filter(({ severity }) => severity === 'warning')];
}
