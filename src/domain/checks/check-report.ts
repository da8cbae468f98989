import { checkDigits, checkEqualsPlan, checkStep } from './check-course';
import { checkEntries, checkTwice } from './check-entry';
import type { Finding } from './check-list';
import { checkSizes } from './check-size';
import { checkNation, checkParts } from './check-sums';
import type { FactKnowledge } from './fact-knowledge';
import { lookUp, type PromisedSeries } from './fact-lookup';
import { type PublishedFact, placeKey, type ReportedFact, type Standing, standingsOf } from './report-entries';

export interface CheckedReport {
  /** What each entry is beside the published facts, in the order of the entries. */
  readonly standings: readonly Standing[];
  readonly findings: readonly Finding[];
}

/**
 * Checks what a report says, after the strict reader has understood it: each entry by itself, beside what is published, and beside its
 * neighbours in time, among the parts and among the regions. What is published as it stands has nothing to be said about.
 *
 * Source: FACTS.md, "The checks".
 */
export function checkReport(
  entries: readonly ReportedFact[],
  knowledge: FactKnowledge,
  published: readonly PublishedFact[],
): CheckedReport {
  const standings = standingsOf(entries, published);
  const fresh = entries.filter((_, i) => standings[i] !== 'same');
  return {
    standings,
    findings: inUnits(knowledge, [
      ...checkTwice(entries, standings),
      ...checkEntries(entries, standings, knowledge, published),
      ...checkSizes(fresh, knowledge, published),
      ...checkSense(fresh, knowledge, published),
      ...checkDigits(fresh),
    ]),
  };
}

/** The hints over what is published already. `published` as a table with places. */
export function checkPublishedFacts(published: readonly ReportedFact[], knowledge: FactKnowledge): Finding[] {
  const standings = published.map(() => 'new' as const);
  return inUnits(knowledge, [...checkEntries(published, standings, knowledge, published), ...checkSense(published, knowledge, [])]);
}

/** Each finding with the unit of the series that it is about. */
function inUnits({ series }: FactKnowledge, findings: readonly Finding[]): Finding[] {
  const units = new Map(series.map((known) => [`${known.indicator} ${known.series}`, known.unit]));
  return findings.map((finding) => {
    const unit = finding.about && units.get(`${finding.about.indicator} ${finding.about.series}`);
    return unit ? { ...finding, unit } : finding;
  });
}

/** What a value says beside its neighbours. One finding for one sum, however many of its parts are fresh. */
function checkSense(fresh: readonly ReportedFact[], knowledge: FactKnowledge, published: readonly PublishedFact[]): Finding[] {
  const facts = lookUp(published, fresh);
  const promised = new Map(
    knowledge.series
      .filter((series): series is PromisedSeries => series.promised !== null)
      .map((series) => [`${series.indicator} ${series.series}`, series]),
  );
  const told = new Set<string>();
  const once = (key: string, findings: Finding[]) => {
    if (findings.length === 0 || told.has(key)) return [];
    told.add(key);
    return findings;
  };
  return fresh.flatMap((entry) => {
    const series = promised.get(`${entry.indicator} ${entry.series}`);
    if (!series || entry.region === knowledge.comparator) return [];
    return [
      ...once(`parts ${placeKey({ ...entry, series: '' })}`, checkParts(entry, series, facts, knowledge)),
      ...once(`nation ${placeKey({ ...entry, region: '' })}`, checkNation(entry, series, facts, knowledge)),
      ...checkStep(entry, series, facts, knowledge),
      ...checkEqualsPlan(entry, series, facts),
    ];
  });
}
