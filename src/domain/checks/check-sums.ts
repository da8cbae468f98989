import { grainOf } from '../grain';
import { existsIn } from '../region-outline';
import type { Finding } from './check-list';
import type { FactKnowledge } from './fact-knowledge';
import { decimalsIn, type FactLookup, findingAt, type PromisedSeries, plain } from './fact-lookup';
import type { ReportedFact } from './report-entries';

/** The part that the others add up to. */
const TOTAL = 'total';
/** The weights are people, not the children that a share is really counted from: the mean may be off by this part of the regions' spread. */
const WEIGHT_ERROR = 0.1;

const halfUnit = (decimals: number) => 0.5 * 10 ** -decimals;

/** Parts that have to add up to the total, and do not, beyond what rounding explains. */
export function checkParts(entry: ReportedFact, series: PromisedSeries, facts: FactLookup, { series: all }: FactKnowledge): Finding[] {
  if (!series.promised.isAdditive) return [];
  const parts = all.filter(({ indicator, definition }) => indicator === entry.indicator && definition === 'programme');
  const values = parts.map((part) => ({ series: part.series, value: facts.valueOf({ ...entry, series: part.series }) }));
  const total = values.find((part) => part.series === TOTAL)?.value ?? null;
  const others = values.filter((part) => part.series !== TOTAL).map(({ value }) => value);
  if (total === null || others.some((value) => value === null)) return [];
  const sum = others.reduce<number>((all, value) => all + (value ?? 0), 0);
  const tolerance = halfUnit(series.promised.decimals) * (others.length + 1);
  if (Math.abs(sum - total) <= tolerance + grainOf(sum, total)) return [];
  return [findingAt(entry, 'parts-do-not-add-up', 'value', { sum: plain(sum), total: plain(total) })];
}

/** The nation that does not follow from its regions: their sum, or their mean weighted by people. Silent where a region is missing. */
export function checkNation(entry: ReportedFact, series: PromisedSeries, facts: FactLookup, knowledge: FactKnowledge): Finding[] {
  const { aggregation, decimals } = series.promised;
  const { indicator, series: code, year } = entry;
  const nation = facts.valueOf({ indicator, series: code, region: knowledge.nation, year });
  if (aggregation === 'none' || nation === null) return [];
  const regions = knowledge.regions.filter((region) => existsIn(region, year) && knowledge.isComparable(series, region.id, year));
  const values = regions.map(({ id }) => facts.valueOf({ indicator, series: code, region: id, year }));
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return [];
  const weights = regions.map(({ population }) => (aggregation === 'sum' ? 1 : (population[year] ?? Number.NaN)));
  const whole = aggregation === 'sum' ? 1 : weights.reduce((sum, weight) => sum + weight, 0);
  const expected = known.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / whole;
  const unit = halfUnit(Math.max(decimals, decimalsIn(plain(nation))));
  const spread = Math.max(...known) - Math.min(...known);
  const tolerance = aggregation === 'sum' ? unit * (known.length + 1) : unit * 2 + spread * WEIGHT_ERROR;
  if (!Number.isFinite(expected) || Math.abs(expected - nation) <= tolerance + grainOf(expected, nation)) return [];
  const shown = plain(Number(expected.toFixed(decimals + 1)));
  return [findingAt(entry, `nation-against-${aggregation}`, 'value', { expected: shown, nation: plain(nation), year })];
}
