import { existsIn } from '../region-outline';
import type { CheckCode } from './check-list';
import { explainMismatch } from './explain-mismatch';
import type { FactKnowledge, KnownSeries } from './fact-knowledge';
import { DEFINITIONS, type FactCells, type FactColumn, type FactEntry, type Report } from './fact-table';
import { oddSigns, plainSigns } from './plain-signs';

/** Fewer letters may stand in any name. */
const LEAST_OF_A_NAME = 4;

/** What an entry is about. */
export interface FactPlace {
  readonly known: KnownSeries;
  readonly key: Pick<FactEntry, 'indicator' | 'series' | 'region' | 'year' | 'definition'>;
}

/** Finds the series, region and year of an entry; `null` where one of them is none of the known ones. */
export function readPlace(cells: FactCells, knowledge: FactKnowledge, report: Report): FactPlace | null {
  const known = seriesOf(cells, knowledge, report);
  const year = yearOf(cells.year, knowledge, report);
  const region = regionOf(cells.region, knowledge, report);
  if (!known || year === null || region === null) return null;
  const { indicator, series, definition } = known;
  // from here on it is known what is spoken of
  const ofPlace: Report = (code, column, values, unit) => report(code, column, values, unit, { indicator, series, region, year });
  checkRegion(known, region, year, knowledge, ofPlace);
  const gap = known.gapOf(year);
  if (gap) ofPlace(gap, 'year', { year: cells.year });
  return { known, key: { indicator, series, region, year, definition } };
}

/** One of the known words, or what is wrong with the cell; `null` then. */
export function wordOf(column: FactColumn, text: string, words: readonly string[], unknown: CheckCode, report: Report): string | null {
  if (words.includes(text)) return text;
  if (text.trim() === '') {
    report('cell-empty', column);
    return null;
  }
  const meant = plainSigns(text).trim();
  if (meant !== text.trim() && words.includes(meant)) {
    report('odd-signs', column, { value: text, signs: oddSigns(text), meant });
    return null;
  }
  const all = words.length <= 12 ? words.join(', ') : '';
  const mismatch = explainMismatch(text, words);
  if (mismatch.kind === 'unknown') report(unknown, column, { value: text, all });
  else if (mismatch.kind === 'look-alike') report('look-alike', column, { value: text, meant: mismatch.meant, letter: mismatch.letter });
  else report(mismatch.kind, column, { value: text, meant: mismatch.meant });
  return null;
}

function seriesOf(cells: FactCells, { series }: FactKnowledge, report: Report): KnownSeries | null {
  const ids = [...new Set(series.map(({ indicator }) => indicator))];
  const indicator = wordOf('indicator', cells.indicator, ids, 'unknown-indicator', report);
  if (indicator === null) return null;
  const ofIndicator = series.filter((candidate) => candidate.indicator === indicator);
  const codes = ofIndicator.map((candidate) => candidate.series);
  const code = wordOf('series', cells.series, codes, 'unknown-series', report);
  const found = ofIndicator.find((candidate) => candidate.series === code);
  if (!found) return null;
  const definition = wordOf('definition', cells.definition, DEFINITIONS, 'unknown-definition', report);
  if (definition !== null && definition !== found.definition) {
    report('other-definition', 'definition', { series: found.series, value: definition, meant: found.definition });
  }
  return found;
}

function yearOf(text: string, { years }: FactKnowledge, report: Report): number | null {
  // a year that is another one is not guessed
  if (/^\d+$/.test(text) && !years.includes(Number(text))) {
    report('unknown-year', 'year', { value: text, all: years.join(', ') });
    return null;
  }
  const year = wordOf('year', text, years.map(String), 'unknown-year', report);
  return year === null ? null : Number(year);
}

function regionOf(text: string, { regions, nation, comparator }: FactKnowledge, report: Report): string | null {
  const named = regionsNamed(text, regions);
  if (named.length > 0) {
    report('region-by-name', 'region', { value: text, meant: named.join(', ') });
    return null;
  }
  // slips are not guessed among codes that differ by one digit
  const codes = [nation, comparator, ...regions.map(({ id }) => id)];
  const isCode = /^[A-Z]{2}-\d\d$/.test(text);
  if (isCode && !codes.includes(text)) {
    report('unknown-region', 'region', { value: text });
    return null;
  }
  return wordOf('region', text, codes, 'unknown-region', report);
}

/** The codes of the regions of a name, or of a part of it; a city and its oblast may share one. */
function regionsNamed(text: string, regions: FactKnowledge['regions']): string[] {
  const name = text.trim().toLowerCase();
  if (name.length < LEAST_OF_A_NAME) return [];
  return regions.filter(({ names }) => names.some((known) => known.toLowerCase().includes(name))).map(({ id }) => id);
}

/** Whether the region can have a value of this series in this year. */
function checkRegion(known: KnownSeries, region: string, year: number, knowledge: FactKnowledge, report: Report): void {
  if (region === knowledge.nation) return;
  const { indicator } = known;
  if (region === knowledge.comparator) {
    if (!known.isStudy) report('comparator-without-study', 'region', { value: region, indicator });
    return;
  }
  const outline = knowledge.regions.find(({ id }) => id === region);
  if (!known.isRegional) report('national-only', 'region', { value: region, indicator, nation: knowledge.nation });
  else if (outline && !existsIn(outline, year))
    report('region-not-yet', 'region', { value: region, year: String(year), since: outline.validFrom });
  else if (!knowledge.isComparable(known, region, year)) {
    report('not-comparable', 'region', { value: region, year: String(year) });
  }
}
