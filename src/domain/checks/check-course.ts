import { grainOf } from '../grain';
import { PROGRAMME_YEARS } from '../series';
import type { Finding } from './check-list';
import type { FactKnowledge } from './fact-knowledge';
import { type FactLookup, findingAt, type PromisedSeries, plain } from './fact-lookup';
import type { ReportedFact } from './report-entries';

/** A step of more than this part of the promised way within one year. */
const LARGE_STEP = 0.5;
/** From this many other regions on their common direction says something. */
const LEAST_OTHERS = 5;
/** Years running in which the fact is the plan to the last digit. */
const SAME_YEARS = 3;
/** Shorter numbers have too few digits for the last of them to tell anything. */
const LEAST_LENGTH = 3;
/** From this many values on their last digits say something. */
const LEAST_DIGITS = 20;
/** By chance one in five. */
const HEAPED = 0.6;
const ROUND_DIGITS = ['0', '5'];

/** A step from the year before that is larger than half of the way, or against all other regions. Studies have no neighbouring years. */
export function checkStep(entry: ReportedFact, series: PromisedSeries, facts: FactLookup, { regions }: FactKnowledge): Finding[] {
  const redrawn = new Set(regions.filter((region) => region.redrawnIn === entry.year).map(({ id }) => id));
  // across a change of borders two values are of two places
  if (series.isStudy || redrawn.has(entry.region)) return [];
  const { plan, baseline } = series.promised;
  const before = facts.valueOf({ ...entry, year: entry.year - 1 });
  if (before === null) return [];
  const step = Number(entry.printed) - before;
  const planned = PROGRAMME_YEARS.flatMap((year) => plan[year] ?? []);
  const [first, target] = [baseline?.value ?? planned[0], planned.at(-1)];
  const way = first === undefined || target === undefined ? 0 : Math.abs(target - first);
  const values = { step: plain(Math.abs(step)), before: plain(before), value: entry.printed, way: plain(way), year: entry.year - 1 };
  if (way > 0 && Math.abs(step) > way * LARGE_STEP + grainOf(before, Number(entry.printed)))
    return [findingAt(entry, 'large-step', 'value', values)];
  if (!regions.some(({ id }) => id === entry.region) || step === 0) return [];
  const others = regions
    .filter(({ id }) => id !== entry.region && !redrawn.has(id))
    .map(({ id }) => {
      const [now, then] = [entry.year, entry.year - 1].map((year) => facts.valueOf({ ...entry, region: id, year }));
      return now == null || then == null ? null : Math.sign(now - then);
    })
    .filter((sign) => sign !== null);
  const isAgainst = others.length >= LEAST_OTHERS && others.every((sign) => sign === -Math.sign(step));
  return isAgainst ? [findingAt(entry, 'against-all-others', 'value', { ...values, others: others.length })] : [];
}

/** A fact that was the plan to the last digit in three years running, this one the last of them. */
export function checkEqualsPlan(entry: ReportedFact, { promised, isStudy }: PromisedSeries, facts: FactLookup): Finding[] {
  if (isStudy) return [];
  const years = Array.from({ length: SAME_YEARS }, (_, i) => entry.year - i);
  const isEqual = years.every((year) => promised.plan[year] !== undefined && facts.valueOf({ ...entry, year }) === promised.plan[year]);
  // a constant plan that is reached is no wonder
  const isConstant = new Set(years.map((year) => promised.plan[year])).size === 1;
  return isEqual && !isConstant ? [findingAt(entry, 'equals-plan', 'value', { from: years.at(-1) ?? entry.year, year: entry.year })] : [];
}

/** Last digits that heap on 0 and 5 over one file; whole numbers below a hundred have too few digits to tell. */
export function checkDigits(entries: readonly ReportedFact[]): Finding[] {
  return [...new Set(entries.map(({ file }) => file))].flatMap((file) => {
    const ofFile = entries.filter((entry) => entry.file === file);
    const digits = ofFile
      .filter(({ printed }) => printed.replace(/\D/g, '').length >= LEAST_LENGTH)
      .map(({ printed }) => printed.at(-1) ?? '');
    const heaped = digits.filter((digit) => ROUND_DIGITS.includes(digit)).length;
    const first = ofFile[0];
    if (!first || digits.length < LEAST_DIGITS || heaped / digits.length <= HEAPED) return [];
    const { about: _, ...finding } = findingAt(first, 'digits-heaped', 'value', { heaped, count: digits.length });
    return [{ ...finding, line: null, column: null }];
  });
}
