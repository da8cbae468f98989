import { PROGRAMME_YEARS } from '../series';
import type { Finding } from './check-list';
import { type FactKnowledge, isCounted } from './fact-knowledge';
import { decimalsIn, findingAt } from './fact-lookup';
import { type PublishedFact, placeKey, type ReportedFact, type Standing, twiceCode } from './report-entries';
import { changesWithoutReason } from './without-reason';

/** More digits than this no source of the programme prints for a share, a score or an index. */
const MOST_DECIMALS = 4;
/** From few values nothing is known of a source. */
const LEAST_OF_A_SOURCE = 2;

/** Each entry by itself: its year, its digits, its source, and what is published in its place. Errors and warnings; nothing for what is the same. */
export function checkEntries(
  entries: readonly ReportedFact[],
  standings: readonly Standing[],
  knowledge: FactKnowledge,
  published: readonly PublishedFact[],
): Finding[] {
  const known = new Map(knowledge.series.map((series) => [`${series.indicator} ${series.series}`, series]));
  const before = new Map(published.map((fact) => [placeKey(fact), fact]));
  const quoted = onlyQuoted(published);
  return entries.flatMap((entry, i) => {
    if (standings[i] === 'same') return [];
    const series = known.get(`${entry.indicator} ${entry.series}`);
    if (!series) return [];
    const findings: Finding[] = [];
    const { promised } = series;
    const isProgrammeYear = PROGRAMME_YEARS.some((year) => year === entry.year);
    if (promised && isProgrammeYear && promised.plan[entry.year] === undefined && series.gapOf(entry.year) === null) {
      findings.push(findingAt(entry, 'year-without-plan', 'year', { year: entry.year }));
    }
    const most = isCounted(series) ? 0 : MOST_DECIMALS;
    if (decimalsIn(entry.printed) > most) findings.push(findingAt(entry, 'too-many-decimals', 'value', { value: entry.printed, most }));
    if (entry.confidence === 'verified' && quoted.has(entry.source)) {
      findings.push(findingAt(entry, 'confidence-above-source', 'confidence', { source: entry.source }));
    }
    const fact = before.get(placeKey(entry));
    if (standings[i] === 'revision' && fact && !entry.hasReason) {
      const changes = changesWithoutReason(fact, entry);
      findings.push(...changes.map(({ code, column, values }) => findingAt(entry, code, column, values)));
    }
    return findings;
  });
}

/** Sources that only ever quoted others: what was read in a newspaper is not read in the source itself. */
function onlyQuoted(published: readonly PublishedFact[]): Set<string> {
  const sources = new Map<string, string[]>();
  for (const { source, confidence } of published) sources.set(source, [...(sources.get(source) ?? []), confidence]);
  const isQuoted = (confidences: readonly string[]) =>
    confidences.length >= LEAST_OF_A_SOURCE && confidences.every((confidence) => confidence === 'secondary');
  return new Set([...sources].filter(([, confidences]) => isQuoted(confidences)).map(([source]) => source));
}

/** One place reported twice, in two files or sheets: the later one is named. What is published as it stands may be repeated as often as one likes. */
export function checkTwice(entries: readonly ReportedFact[], standings: readonly Standing[]): Finding[] {
  const first = new Map<string, ReportedFact>();
  return entries.flatMap((entry, i) => {
    if (standings[i] === 'same') return [];
    const other = first.get(placeKey(entry));
    if (!other) {
      first.set(placeKey(entry), entry);
      return [];
    }
    const values = { value: entry.printed, other: other.printed, file: other.file, line: other.line };
    return [findingAt(entry, twiceCode(other, entry) ?? 'reported-twice', 'value', values)];
  });
}
